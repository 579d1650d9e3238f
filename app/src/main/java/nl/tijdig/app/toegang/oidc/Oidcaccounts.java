package nl.tijdig.app.toegang.oidc;

import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of identity providers; only the product itself may write them (V29). */
final class Oidcaccounts {

  private final JdbcClient databank;

  Oidcaccounts(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * Makes the account, or gives it the role and scope of today.
   *
   * @return the name of the account: the one it got at its first login
   */
  String neemOp(Gebruiker gebruiker, String uitgever, String onderwerp, String weergave) {
    return databank
        .sql(
            """
            insert into gebruiker (naam, rol, demonstratie, bereik, mag_vastleggen, gi, jeugdregio,
                                   gemeente, wie, uitgever, onderwerp, weergave)
            values (:naam, :rol, false, :bereik, :mag, :gi, :jeugdregio,
                    :gemeente, :wie, :uitgever, :onderwerp, :weergave)
            on conflict (uitgever, onderwerp) do update set
              rol = excluded.rol, bereik = excluded.bereik,
              mag_vastleggen = excluded.mag_vastleggen, gi = excluded.gi,
              jeugdregio = excluded.jeugdregio, gemeente = excluded.gemeente,
              wie = excluded.wie, weergave = excluded.weergave
            returning naam
            """)
        .param("naam", gebruiker.naam())
        .param("rol", gebruiker.rol().name())
        .param("bereik", gebruiker.rol().bereik().code())
        .param("mag", gebruiker.rol().mag(Recht.VASTLEGGEN))
        .param("gi", gebruiker.gi())
        .param("jeugdregio", gebruiker.jeugdregio())
        .param("gemeente", gebruiker.gemeente())
        .param("wie", gebruiker.wie())
        .param("uitgever", uitgever)
        .param("onderwerp", onderwerp)
        .param("weergave", weergave)
        .query(String.class)
        .single();
  }

  boolean kentGi(@Nullable String naam) {
    return bestaat("select exists (select from gi where naam = ?)", naam);
  }

  boolean kentJeugdregio(@Nullable String code) {
    return bestaat("select exists (select from jeugdregio where code = ?)", code);
  }

  private boolean bestaat(String vraag, @Nullable String waarde) {
    return waarde != null && databank.sql(vraag).param(waarde).query(Boolean.class).single();
  }
}
