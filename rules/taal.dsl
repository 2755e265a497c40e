# De zinnen die niet uit de vragenbank komen: hoe dingen samenhangen en wat een regel besluit.
# Links van = staat de zin, rechts wat hij voor de rekenaar betekent. Een gat "{..}" noemt de soort id die er mag staan.
# Dit bestand bevat code: een wijziging hier is een wijziging van het programma.

# verkopen
[condition][Verkoop]- aan een "{klantgroep.soort}"=klantgroep!.soort == "{klantgroep.soort}"
[condition][Verkoop]- elders in de EU=land!.eu == "ja", land!.thuis == "nee"
[condition][Verkoop]- met levering "{dienst.levering}"=dienst!.levering == "{dienst.levering}"

[condition][]Voor die verkoop staat "{begrip}" vast=Notion( id == "{begrip}", subject == $verkoop.pad )

# systemen
[condition][Systeem]- buiten de EER=land!.eer == "nee"
[condition][Systeem]- van een ander bedrijf=rol in ( "verwerker", "zelfstandig", "samen" )
[condition][Systeem]- in een land zonder passend niveau=land!.passend == "nee"
[condition][Systeem]- buiten de EER, in een land met een passend niveau=land!.eer == "nee", land!.passend == "ja"
[condition][Systeem]- in een land waar alleen sommige bedrijven passend zijn=land!.passend == "voorwaardelijk"
[condition][]Dat systeem vraagt een veld dat daar "{veld.oordeel}" is=$veld : Veld( oordeel == "{veld.oordeel}", $systeem.vraagtVerplicht contains code, overbodigBij contains $systeem.soort!.code )

# gegevens
[condition][]De onderneming bewaart dat gegeven=$onderneming : Onderneming( bewaart contains $gegeven.code )
[condition][]Er is een bewaarplicht=$plicht : Term( minimum == true )
[condition][]Voor dezelfde gegevens geldt een langere bewaarplicht=$langer : Term( data == $plicht.data, subject == $plicht.subject, minimum == true, longerThan( $plicht ) )
[condition][]Er is een bewaarplicht voor dat gegeven=$plicht : Term( data == $gegeven.code, minimum == true )
[condition][]Er is een richtlijn voor dat gegeven=$richtlijn : Term( data == $gegeven.code, guideline == true )

# berichten
[condition][Bericht]- digitaal verstuurd=kanaal in ( "e-mail", "app" )

# begrippen en uitkomsten
[condition][]"{begrip}" staat vast=Notion( id == "{begrip}" )
[condition][]"{begrip}" staat niet vast=not Notion( id == "{begrip}" )
[condition][]Er is een bericht waarvoor "{uitkomst}" geldt=$uitkomst : Permission( outcome == "{uitkomst}" )
[condition][]Voor dat bericht is bepaald "{uitkomst}"=$uitkomst : Permission( subject == $bericht.pad, outcome == "{uitkomst}" )
[condition][]Er is een richtlijn=$richtlijn : Term( guideline == true )

# besluiten: bewaren
[consequence][]Bewaar "{gegeven}" van die verkoop minstens "{termijn}" na het boekjaar van "{gebeurtenis}"=conclude.keep( drools, "{gegeven}", $verkoop.getPad(), "{termijn}", "boekjaar", "{gebeurtenis}" );
[consequence][]Bewaar "{gegeven}" van die verkoop minstens "{termijn}" na het kalenderjaar van "{gebeurtenis}"=conclude.keep( drools, "{gegeven}", $verkoop.getPad(), "{termijn}", "kalenderjaar", "{gebeurtenis}" );
[consequence][]Bewaar "{gegeven}" minstens "{termijn}" na het boekjaar van "{gebeurtenis}"=conclude.keep( drools, "{gegeven}", "", "{termijn}", "boekjaar", "{gebeurtenis}" );
[consequence][]Adviseer voor "{gegeven}" hooguit "{termijn}" na "{gebeurtenis}"=conclude.advise( drools, "{gegeven}", "{termijn}", "{gebeurtenis}" );
[consequence][]Adviseer voor "{gegeven}" dat aantal dagen na "{gebeurtenis}"=conclude.adopt( drools, "{gegeven}", $dagen, "{gebeurtenis}" );
[consequence][]Volg voor "{gegeven}" de afspraak van "{termijn}" na "{gebeurtenis}"=conclude.agree( drools, "{gegeven}", "{termijn}", "{gebeurtenis}" );
[consequence][]Houd "{gegeven}" niet langer dan nodig, tot "{gebeurtenis}"=conclude.limit( drools, "{gegeven}", "{gebeurtenis}" );
[consequence][]Wis "{gegeven}" meteen na "{gebeurtenis}"=conclude.erase( drools, "{gegeven}", "{gebeurtenis}" );
[consequence][]De langere bewaarplicht gaat voor=conclude.prefer( drools, $langer, $plicht );

# besluiten: opzeggen en wissen
[consequence][]Doe met dat gegeven bij die aanleiding "{actie}"=conclude.handle( drools, $aanleiding.getCode(), $gegeven.getCode(), "{actie}" );
[consequence][]De bewaarplicht gaat voor op die aanleiding=conclude.refuse( drools, $aanleiding.getCode(), $plicht );
[consequence][]Die aanleiding gaat voor op de richtlijn=conclude.giveWay( drools, $aanleiding.getCode(), $richtlijn );

# besluiten: de rest
[consequence][]Voor dat bericht geldt "{uitkomst}"=conclude.allow( drools, $bericht.getPad(), "{uitkomst}" );
[consequence][]Meld over de onderneming "{ernst}"=conclude.report( drools, "", "{ernst}" );
[consequence][]Meld bij die verkoop "{ernst}"=conclude.report( drools, $verkoop.getPad(), "{ernst}" );
[consequence][]Meld bij dat systeem "{ernst}"=conclude.report( drools, $systeem.getPad(), "{ernst}" );
[consequence][]Meld bij dat veld in dat systeem "{ernst}"=conclude.report( drools, $systeem.getPad(), $veld.getCode(), "{ernst}" );
[consequence][]Meld bij dat bericht "{ernst}"=conclude.report( drools, $bericht.getPad(), "{ernst}" );
[consequence][]Vermeld dit bij die leverancier=conclude.require( drools, $systeem.getPad() );
[consequence][]Neem dit op in de privacyverklaring=conclude.state( drools );
[consequence][]Zeg dit in het korte antwoord=conclude.answer( drools );
[consequence][]Stel voor die verkoop vast "{begrip}"=conclude.establish( drools, "{begrip}", $verkoop.getPad() );
[consequence][]Stel vast "{begrip}"=conclude.establish( drools, "{begrip}" );

# besluiten: wie wat vraagt, stappen, maatregelen, voorwaarden en brieven
[consequence][]Vermeld wat "{partij}" vraagt=conclude.demand( drools, "{partij}" );
[consequence][]Zet bij die aanleiding deze stap in het plan, door "{uitvoerder}", op "{moment}"=conclude.step( drools, $aanleiding.getCode(), "{uitvoerder}", "{moment}" );
[consequence][]Zet bij die aanleiding deze stap in het plan, door "{uitvoerder}", binnen "{termijn}" na "{moment}"=conclude.step( drools, $aanleiding.getCode(), "{uitvoerder}", "{moment}", "{termijn}" );
[consequence][]Tref deze maatregel als "{kracht}"=conclude.protect( drools, "", "{kracht}" );
[consequence][]Tref deze maatregel bij dat systeem als "{kracht}"=conclude.protect( drools, $systeem.getPad(), "{kracht}" );
[consequence][]Neem dit op in de voorwaarden=conclude.include( drools );
[consequence][]Houd dit buiten de voorwaarden=conclude.exclude( drools );
[consequence][]Zet deze alinea in de brief "{brief}"=conclude.write( drools, "{brief}", "" );

# privacy: welke systemen welke gegevens bevatten, en hoe de onderneming werkt
[condition][]Er is een systeem beschreven=exists Systeem( soort != null )
[condition][]Dat gegeven staat in geen enkel systeem=not Systeem( bevat contains $gegeven.code )
[condition][]Dat systeem bevat een gegeven=$gegeven : Gegeven( $systeem.bevat contains code )
[condition][]Dat gegeven wil de onderneming niet bewaren=$onderneming : Onderneming( bewaart not contains $gegeven.code )
[condition][]De onderneming int zonder automatische incasso=$onderneming : Onderneming( incasso == "nee" )

# bewaren en btw: soorten verkoop, wat niet is genoemd, systemen die ontbreken
[condition][Verkoop]- van een digitale dienst=dienst!.levering in ( "elektronisch", "hosting", "telecom" )
[condition][Verkoop]- die meetelt voor de drempel=dienst!.levering in ( "elektronisch", "hosting", "telecom", "goederen" )
[condition][Verkoop]- die geen spullen levert=dienst!.levering in ( "elektronisch", "hosting", "telecom", "live-online", "menselijk" )
[condition][Verkoop]- aan een bedrijf=klantgroep!.soort in ( "eenmanszaak", "rechtspersoon" )
[condition][Verkoop]- naar een ander land=land!.thuis == "nee"
[condition][Verkoop]- buiten de EU=land!.eu == "nee"
[condition][Klantgroep]- die zakelijk koopt=soort in ( "eenmanszaak", "rechtspersoon" )
[condition][Dienst]- die geen spullen is=levering in ( "elektronisch", "hosting", "telecom", "live-online", "menselijk" )
[condition][]De onderneming noemt "{gegeven}" niet=not Onderneming( bewaart contains "{gegeven}" )
[condition][]Er zijn geen losse kopieën genoemd in "{werkwijze.losse-kopieen}"=not Werkwijze( losseKopieen contains "{werkwijze.losse-kopieen}" )
[condition][]Er is geen systeem van de soort "{systeemsoort}"=not Systeem( soort!.code == "{systeemsoort}" )

[condition][]Een reservekopie verdwijnt na een aantal dagen van hooguit "{bedrag}"=$werkwijze : Werkwijze( $dagen : reservekopieDagen, parameters.atMost( reservekopieDagen, "{bedrag}" ) )

# voorwaarden
[condition][]De onderneming heeft algemene voorwaarden=$bestelling : Bestelling( voorwaarden in ( "vooraf", "achteraf", "alleen-kvk" ) )
[condition][Verkoop]- van die dienst=dienst == $dienst
[consequence][]Meld bij die dienst "{ernst}"=conclude.report( drools, $dienst.getPad(), "{ernst}" );

# zaken van klanten
[condition][Zaak]- van een klant elders in de EU=land!.eu == "ja", land!.thuis == "nee"
[condition][Gegeven]- genaamd "{gegeven}"=code == "{gegeven}"
[condition][Aanleiding]- die in die zaak speelt=$zaak.vraagt contains code
[condition][]Voor die zaak staat "{begrip}" vast=Notion( id == "{begrip}", subject == $zaak.pad )
[condition][]Voor die zaak staat "{begrip}" niet vast=not Notion( id == "{begrip}", subject == $zaak.pad )
[consequence][]Stel voor die zaak vast "{begrip}"=conclude.establish( drools, "{begrip}", $zaak.getPad() );
[consequence][]Wacht in die zaak met wissen van dat gegeven=conclude.suspend( drools, $zaak.getPad(), $gegeven.getCode() );
[consequence][]Laat "{gegeven}" in die zaak buiten beschouwing=conclude.omit( drools, $zaak.getPad(), "{gegeven}" );
[consequence][]Beantwoord die zaak met de brief "{brief}"=conclude.reply( drools, $zaak.getPad(), "{brief}" );
[consequence][]Zet deze alinea in die zaak in de brief "{brief}"=conclude.write( drools, "{brief}", $zaak.getPad() );
# eigen keuzes en eigen teksten
[condition][EigenKeuze]- met een termijn=$gekozen : termijn, $door : door, $voor : verkoop, $vanaf : gebeurtenis
[condition][]Er is een termijn voor de gegevens van die keuze=$termijn : Term( maximum == false, data == $eigenKeuze.gegeven.code, ( $voor == null || $voor.pad == subject ), ( $vanaf == null || $vanaf.code == event ) )
[condition][]Er is een wettelijk maximum vanaf het moment van die keuze=$termijn : Term( maximum == true, data == $eigenKeuze.gegeven.code, $vanaf != null, $vanaf.code == event )
[condition][]Geen langere bewaarplicht geldt voor die gegevens=not Term( data == $termijn.data, subject == $termijn.subject, minimum == true, longerThan( $termijn ) )
[condition][]Die keuze ligt naast een bewaarplicht=$keuze : Choice( path == $eigenKeuze.pad, minimum == true )
[condition][]Die keuze ligt naast een wettelijk maximum=$keuze : Choice( path == $eigenKeuze.pad, maximum == true )
[condition][]Die keuze ligt naast een afspraak=$keuze : Choice( path == $eigenKeuze.pad, agreement == true )
[condition][]Die keuze ligt naast een richtlijn=$keuze : Choice( path == $eigenKeuze.pad, guideline == true )
[condition][]Die keuze ligt naast een termijn die langer mag=$keuze : Choice( path == $eigenKeuze.pad, maximum == false )
[condition][]Die keuze ligt naast geen enkele termijn=not Choice( path == $eigenKeuze.pad )
[condition][Choice]- en duurt korter=shorter == true
[condition][Choice]- en duurt langer=longer == true
[condition][]Geen andere keuze gaat voor=not Choice( term == $keuze.term, goesBefore( $keuze ) )
[condition][]Een keuze ligt naast een termijn=$keuze : Choice()
[condition][]Een andere keuze voor diezelfde termijn gaat voor=$eerste : Choice( term == $keuze.term, goesBefore( $keuze ) )
[condition][]Voor dat gegeven volgt de onderneming een eigen keuze=$gevolgd : Followed( data == $gegeven.code )
[condition][Followed]- boven een bewaarplicht=minimum == true
[consequence][]Leg die keuze naast die termijn=conclude.weigh( drools, $eigenKeuze.getPad(), $door, $voor, $vanaf, $gekozen, $termijn );
[consequence][]Volg die keuze=conclude.follow( drools, $keuze );
[consequence][]De termijn gaat voor op die keuze=conclude.overrule( drools, $keuze );
[consequence][]De andere keuze gaat voor=conclude.prefer( drools, $eerste.claim(), $keuze.claim() );
[consequence][]Die aanleiding gaat voor op de eigen keuze=conclude.giveWay( drools, $aanleiding.getCode(), $gevolgd.claim() );
[consequence][]Meld bij die keuze "{ernst}"=conclude.report( drools, $eigenKeuze.getPad(), "{ernst}" );
[consequence][]Gebruik die tekst=conclude.use( drools, $eigenTekst.getPad() );

# verkopen en zaken: wat niet vaststaat, en welke verkopen bij een zaak horen
[condition][]Voor die verkoop staat "{begrip}" niet vast=not Notion( id == "{begrip}", subject == $verkoop.pad )
[condition][Verkoop]- in die zaak=$zaak.verkopen contains code

# kleine ondernemers: vrij van btw in Nederland (KOR), in andere EU-landen (EU-KOR), of beide
[condition][]De onderneming gebruikt de KOR=$administratie : Administratie( kor in ( "kor", "beide" ) )
[condition][]De onderneming gebruikt de KOR niet=$administratie : Administratie( kor in ( "nee", "eu-kor" ) )
[condition][]De onderneming gebruikt de EU-KOR=$administratie : Administratie( kor in ( "eu-kor", "beide" ) )
# digitale diensten, kranten en gegevens van uw bedrijf
[condition][Verkoop]- van iets digitaals=dienst!.levering in ( "elektronisch", "hosting" )
[condition][Dienst]- die via internet loopt=levering in ( "elektronisch", "live-online", "hosting", "telecom", "goederen" )
[condition][]Het abonnement is een krant of tijdschrift=Opzeggen( soort in ( "krant", "krant-proef" ) )

# reclame: klanten, lezers van een krant en gratis accounts
[condition][Bericht]- aan een eigen klant=relatie in ( "klant", "krantlezer" )
[condition][Bericht]- aan een klant of een gratis account=relatie in ( "klant", "krantlezer", "gratis-account" )
[condition][Bericht]- met een gratis account=relatie in ( "gratis-account", "gratis" )
[condition][Bericht]- aan een particulier of kleine zaak=ontvanger in ( "consument", "eenmanszaak" )

[condition][]De onderneming richt zich op kinderen=Formulieren( kinderen in ( "met-ouder", "zonder-ouder" ) )
