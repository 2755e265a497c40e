package nl.bewaarwijzer.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts an empty shell and stops. */
@SpringBootApplication
public class Yardstick {

    public static void main(String[] args) {
        var application = new SpringApplication(Yardstick.class);
        application.setDefaultProperties(java.util.Map.of("spring.shell.interactive.enabled", "false"));
        System.exit(SpringApplication.exit(application.run(args)));
    }
}
