package nl.bewaarwijzer.knowledge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that only its owner may read or write, for what can be made again; a file in it is whole or not there. */
public final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path folder;

    public PrivateFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /**
     * Makes the folder when it is not there.
     *
     * @throws IOException also when it is there, but others may use it
     */
    public Path create() throws IOException {
        if (!Files.isDirectory(folder)) {
            if (hasRights()) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(folder, owner);
            } else {
                Files.createDirectories(folder);
            }
        }
        if (!isPrivate()) {
            throw new AccessDeniedException(folder.toString(), null, "not private");
        }
        return folder;
    }

    /**
     * Whether the folder is there, belongs to the user, and is closed to all others. What lies in any other folder may be made
     * by anyone, and is not to be read.
     */
    public boolean isPrivate() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (!hasRights()) {
            return true; // the system guards the folders of a user in another way
        }
        try {
            var rights = Files.readAttributes(folder, PosixFileAttributes.class);
            var users = folder.getFileSystem().getUserPrincipalLookupService();
            return rights.owner().equals(users.lookupPrincipalByName(System.getProperty("user.name", "")))
                    && OWNERS.containsAll(rights.permissions());
        } catch (IOException e) {
            return false;
        }
    }

    private boolean hasRights() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Writes a file whole. When that fails nothing is left behind: what is kept here can be made again. */
    public void keep(String name, Content content) {
        try {
            var part = PartFile.beside(create().resolve(name));
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    content.writeTo(out);
                }
                move(part, folder.resolve(name));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            return; // no cache this time: the next run makes it again
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
