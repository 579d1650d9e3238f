package nl.tijdig.app.omgeving.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nl.tijdig.app.databank.StartMislukt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Finds out that a database of one's own cannot be reached, and with which of the two accounts. */
final class Databankcontrole implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final String GEDULD_SECONDEN = "10";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent gebeurtenis) {
    var omgeving = gebeurtenis.getEnvironment();
    var adres = omgeving.getProperty("spring.datasource.url", "embedded");
    if (gebeurtenis.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE
        && !adres.equals("embedded")) {
      probeer(omgeving, adres, "spring.datasource.username", "spring.datasource.password");
      if (omgeving.containsProperty("spring.flyway.user")) {
        probeer(
            omgeving,
            omgeving.getProperty("spring.flyway.url", adres),
            "spring.flyway.user",
            "spring.flyway.password");
      }
    }
  }

  private static void probeer(Environment omgeving, String adres, String naam, String wachtwoord) {
    if (!adres.startsWith("jdbc:postgresql:")) {
      throw StartMislukt.van(
          null,
          "Het adres van de databank begint niet met jdbc:postgresql:; verbeter"
              + " SPRING_DATASOURCE_URL, bijvoorbeeld jdbc:postgresql://server:5432/tijdig.",
          "The address of the database does not begin with jdbc:postgresql:; mend"
              + " SPRING_DATASOURCE_URL, for example jdbc:postgresql://server:5432/tijdig.");
    }
    var wie = new Properties();
    wie.setProperty("connectTimeout", GEDULD_SECONDEN);
    zet(wie, "user", omgeving.getProperty(naam));
    zet(wie, "password", omgeving.getProperty(wachtwoord));
    try (var verbinding = DriverManager.getConnection(adres, wie)) {
      verbinding.isValid(Integer.parseInt(GEDULD_SECONDEN));
    } catch (SQLException e) {
      throw mislukt(e, zonderGeheim(adres), naam);
    }
  }

  private static void zet(Properties wie, String sleutel, @Nullable String waarde) {
    if (waarde != null) {
      wie.setProperty(sleutel, waarde);
    }
  }

  private static String zonderGeheim(String adres) {
    return adres.replaceFirst("\\?.*", "");
  }

  private static StartMislukt mislukt(SQLException fout, String adres, String naam) {
    return switch (String.valueOf(fout.getSQLState())) {
      case "28P01", "28000" ->
          StartMislukt.van(
              fout,
              "De databank op %s laat het account niet toe; verbeter %s en het wachtwoord erbij.",
              "The database at %s does not admit the account; mend %s and the password with it.",
              adres,
              naam);
      case "3D000" ->
          StartMislukt.van(
              fout,
              "Op %s bestaat deze databank niet; maak haar aan, of verbeter SPRING_DATASOURCE_URL.",
              "At %s this database does not exist; make it, or mend SPRING_DATASOURCE_URL.",
              adres);
      default ->
          StartMislukt.van(
              fout,
              "De databank op %s antwoordt niet; start haar, of verbeter SPRING_DATASOURCE_URL.",
              "The database at %s does not answer; start it, or mend SPRING_DATASOURCE_URL.",
              adres);
    };
  }
}
