package nl.tijdig.app;

import java.util.Locale;
import nl.tijdig.app.omgeving.Startopties;
import nl.tijdig.app.toegang.Logcontrole;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the product, or checks its inzagelog when the first argument says so. */
@SpringBootApplication
@Modulithic(systemName = "Tijdig")
public class TijdigApp {

  public static void main(String[] args) {
    // Numbers in codes and dates are the same under any locale of the environment.
    Locale.setDefault(Locale.ROOT);
    if (args.length > 0 && args[0].equals(Logcontrole.OPDRACHT)) {
      System.exit(Logcontrole.voerUit(args));
    }
    Startopties.einde(args).ifPresent(System::exit);
    SpringApplication.run(TijdigApp.class, args);
  }
}
