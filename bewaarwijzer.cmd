@echo off
rem Starts Bewaarwijzer on Windows; the same as the script "bewaarwijzer" beside it, which says more.
rem
rem   JAVA_HOME                the Java to use; else the one on the PATH
rem   BEWAARWIJZER_JAVA_OPTS   extra options for the JVM

setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"

call :find_java || exit /b 70
if exist "%home%\pom.xml" (
    set "app=%home%\target\app"
    set "lock=%home%\target\app.lock"
    set "log=%home%\target\bouw.log"
) else (
    call :prepare_distribution
)
if exist "%home%\pom.xml" (
    call :up_to_date || call :build || exit /b 70
)
if not exist "%app%\bewaarwijzer.jar" (
    >&2 echo Bewaarwijzer is niet compleet: bewaarwijzer.jar ontbreekt in "%app%"
    exit /b 70
)

call :find_archives
rem A jar that is not unpacked gains nothing from an archive.
if defined archives if exist "%app%\lib\" if not exist "%archives%\" (
    md "%lock%" 2>nul && (
        >&2 echo Bewaarwijzer maakt zich eenmalig klaar voor een snelle start.
        call :make_archives
        rd /s /q "%lock%" 2>nul
    )
)

set "mode=command"
if "%~1"=="" set "mode=prompt"
if /i "%~1"=="batch" set "mode=batch"
if /i "%~1"=="reeks" set "mode=batch"
set "archive=%archives%\%mode%"
if "%mode%"=="batch" set "archive=%archives%\command"
call :options_for %mode%
set "with="
if defined archives if exist "%archive%" set with="-XX:%use%=%archive%"

rem The program writes UTF-8: the window must read it so, and gets its own code page back.
set "page="
for /f "tokens=2 delims=:" %%C in ('chcp 2^>nul') do for /f "tokens=1 delims=. " %%D in ("%%C") do set "page=%%D"
chcp 65001 >nul 2>nul
"%java%" %options% %with% "-Dbewaarwijzer.home=%home%" "-Dbewaarwijzer.opdracht=%~n0" %BEWAARWIJZER_JAVA_OPTS% -jar "%app%\bewaarwijzer.jar" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul 2>nul
exit /b %code%

rem --- where things are -----------------------------------------------------------------------------------------------

:find_java
set "java="
if not defined JAVA_HOME goto java_on_path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_version
>&2 echo JAVA_HOME wijst naar een map zonder Java: %JAVA_HOME%
>&2 echo Zet JAVA_HOME op de map van een JDK 17 of nieuwer, of haal de variabele weg.
exit /b 1
:java_on_path
for %%J in (java.exe) do set "java=%%~$PATH:J"
if defined java goto java_version
>&2 echo Bewaarwijzer heeft Java nodig, en java is niet gevonden.
>&2 echo Installeer een JDK 17 of nieuwer (bijvoorbeeld Eclipse Temurin), of zet JAVA_HOME op de map ervan.
exit /b 1
:java_version
for %%J in ("%java%\..\..") do set "java_home=%%~fJ"
set "java_version="
set "java_major=17"
rem The file "release" tells the version without starting Java. A Java that has none is used as it is.
if not exist "%java_home%\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%java_home%\release"') do set "java_version=%%~V"
for /f "tokens=1 delims=.-+" %%M in ("%java_version%") do set "java_major=%%M"
if %java_major% GEQ 17 exit /b 0
>&2 echo Bewaarwijzer heeft Java 17 of nieuwer nodig; dit is een oudere: %java_home%
>&2 echo Installeer een JDK 17 of nieuwer (bijvoorbeeld Eclipse Temurin), of zet JAVA_HOME op de map ervan.
exit /b 1

rem --- building -------------------------------------------------------------------------------------------------------

rem Dates cannot be compared here, so the list of sources with their dates and sizes is: it must be that of the build.
:sources
(
    for %%F in ("%home%\pom.xml") do @echo %%~tF %%~zF %%F
    for /r "%home%\src\main" %%F in (*) do @echo %%~tF %%~zF %%F
) >"%~1" 2>nul
exit /b 0

:up_to_date
if not exist "%app%\sources.txt" exit /b 1
set "now=%TEMP%\bewaarwijzer-%RANDOM%%RANDOM%.txt"
call :sources "%now%"
fc /b "%now%" "%app%\sources.txt" >nul 2>nul
set "differs=%errorlevel%"
del "%now%" 2>nul
exit /b %differs%

:build
if not exist "%home%\target\" md "%home%\target" 2>nul
set /a waited=0
:wait_for_lock
md "%lock%" 2>nul && goto have_lock
if not exist "%home%\target\" (
    >&2 echo Bewaarwijzer moet worden gebouwd, maar in deze map kan niet worden geschreven: "%home%\target"
    exit /b 1
)
if %waited%==0 >&2 echo Bewaarwijzer wordt op dit moment al gebouwd; even wachten.
set /a waited+=1
ping -n 2 127.0.0.1 >nul
call :up_to_date && exit /b 0
rem Who holds a lock cannot be asked here. After ten minutes it was left behind.
if %waited% LSS 600 goto wait_for_lock
rd /s /q "%lock%" 2>nul
goto wait_for_lock

:have_lock
call :up_to_date && goto built
call :build_now
if errorlevel 1 (
    rd /s /q "%lock%" 2>nul
    exit /b 1
)
:built
rd /s /q "%lock%" 2>nul
exit /b 0

:build_now
if not exist "%java_home%\bin\javac.exe" if defined java_version (
    >&2 echo Om Bewaarwijzer te bouwen is een JDK nodig; dit is een JRE: "%java_home%"
    >&2 echo Installeer een JDK 17 of nieuwer, bijvoorbeeld Eclipse Temurin, of zet JAVA_HOME op de map ervan.
    exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo Om Bewaarwijzer te bouwen is Maven nodig, en mvn is niet gevonden.
    >&2 echo Installeer Apache Maven 3.8 of nieuwer en zet de opdracht mvn op het PATH.
    exit /b 1
)
>&2 echo Bewaarwijzer wordt eenmalig gebouwd; dit duurt ongeveer een minuut.
call :sources "%lock%\sources.txt"
if defined java_version set "JAVA_HOME=%java_home%"
pushd "%home%"
call mvn -B -ntp -Dstyle.color=never -DskipTests -Dassembly.skipAssembly=true package >"%log%" 2>&1 <nul
set "failed=%errorlevel%"
popd
if not %failed%==0 goto build_failed
if exist "%app%.new\" rd /s /q "%app%.new"
if exist "%app%.old\" rd /s /q "%app%.old"
"%java%" -Djarmode=tools -jar "%home%\target\bewaarwijzer.jar" extract --destination "%app%.new" >>"%log%" 2>&1
if errorlevel 1 goto build_failed
rem A new date on the jar: caches go by it, and it must tell this build from the one before.
pushd "%app%.new"
copy /b bewaarwijzer.jar+,, >nul
popd
copy "%lock%\sources.txt" "%app%.new\sources.txt" >nul
if exist "%app%\" ren "%app%" app.old
if exist "%app%\" (
    >&2 echo Bewaarwijzer draait nog in een ander venster. Sluit dat en probeer het opnieuw.
    exit /b 1
)
ren "%app%.new" app
if exist "%app%.old\" rd /s /q "%app%.old"
call :make_archives
exit /b 0

:build_failed
findstr /b /l /c:"[WARNING]" /c:"[ERROR]" "%log%" >&2
>&2 echo Bewaarwijzer kon niet worden gebouwd. Hierboven staat wat Maven meldde; alles staat in %log%
exit /b 1

rem --- a distribution -------------------------------------------------------------------------------------------------

rem The folder of the program may be read-only: it is unpacked into the cache of the user, once per jar. Where that cannot
rem be, the jar runs as it is, and starts slower.
:prepare_distribution
set "jar=%home%\lib\bewaarwijzer.jar"
if not exist "%jar%" set "jar=%home%\bewaarwijzer.jar"
for %%F in ("%jar%") do set "app=%%~dpF"
set "app=%app:~0,-1%"
set "lock=%app%\start.lock"
set "cache=%BEWAARWIJZER_CACHE%"
if not defined cache if defined LOCALAPPDATA set "cache=%LOCALAPPDATA%\bewaarwijzer"
if not defined cache exit /b 0
if not exist "%jar%" exit /b 0
for %%F in ("%jar%") do set "unpacked=%cache%\programma-%%~zF"
for %%F in ("%jar%") do set "now=%%~tF %%~zF"
set "was="
if exist "%unpacked%\van.txt" set /p was=<"%unpacked%\van.txt"
if exist "%unpacked%\bewaarwijzer.jar" if "%was%"=="%now%" goto use_unpacked
if not exist "%cache%\" md "%cache%" 2>nul
md "%unpacked%.lock" 2>nul || exit /b 0
if exist "%unpacked%\" rd /s /q "%unpacked%" 2>nul
if exist "%unpacked%.new\" rd /s /q "%unpacked%.new" 2>nul
"%java%" -Djarmode=tools -jar "%jar%" extract --destination "%unpacked%.new" >nul 2>nul
if exist "%unpacked%.new\bewaarwijzer.jar" (
    >"%unpacked%.new\van.txt" echo %now%
    move "%unpacked%.new" "%unpacked%" >nul 2>nul
)
rd /s /q "%unpacked%.lock" 2>nul
if not exist "%unpacked%\bewaarwijzer.jar" exit /b 0
:use_unpacked
set "app=%unpacked%"
set "lock=%unpacked%.lock"
exit /b 0

rem --- a fast start ---------------------------------------------------------------------------------------------------

:options_for
set "options=-XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8"
if not "%~1"=="batch" set "options=%options% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if %java_major% GEQ 24 set "options=%options% --enable-native-access=ALL-UNNAMED"
exit /b 0

:find_archives
set "archives="
if not defined java_version exit /b 0
set "archives=%app%\start-%java_version%"
set "use=SharedArchiveFile"
set "make=ArchiveClassesAtExit"
if %java_major% GEQ 25 (
    set "use=AOTCache"
    set "make=AOTCacheOutput"
)
exit /b 0

:make_archives
call :find_archives
if not defined archives exit /b 0
if exist "%archives%\" exit /b 0
set "work=%app%\training"
if exist "%work%\" rd /s /q "%work%"
md "%work%" 2>nul || exit /b 0
set "example=%home%\knowledge-base\voorbeelden\plantenuur.yaml"
set words=rules list
if exist "%example%" set words=advise "%example%" --out "%work%\out"
call :train command <nul
>"%work%\input" echo exit
set "words="
call :train prompt <"%work%\input"
if exist "%work%\out\" rd /s /q "%work%\out"
del "%work%\input" 2>nul
ren "%work%" "start-%java_version%" 2>nul
exit /b 0

rem Once to fill the cache of compiled rules (Java 17 crashes when it archives while compiling them), once to make the
rem archive. A Java that cannot use it goes on without.
:train
call :options_for %~1
pushd "%home%"
if "%~1"=="command" "%java%" %options% "-Dbewaarwijzer.home=%home%" -jar "%app%\bewaarwijzer.jar" %words% >nul 2>nul
"%java%" %options% "-XX:%make%=%work%\%~1" "-Dbewaarwijzer.home=%home%" -Dspring.shell.history.enabled=false -jar "%app%\bewaarwijzer.jar" %words% >nul 2>nul
if errorlevel 128 del /f "%work%\%~1" 2>nul
popd
exit /b 0
