package nl.tijdig.app.toegang.oidc;

import nl.tijdig.app.toegang.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of identity providers; only the product itself may write them. */
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
            insert into toegang.gebruiker (naam, rol, demonstratie, gi_id, jeugdregio, gemeente_id,
                                           wie, namens, uitgever, onderwerp, weergave)
            values (:naam, :rol, false, :gi, :jeugdregio, :gemeente,
                    :wie, :namens, :uitgever, :onderwerp, :weergave)
            on conflict (uitgever, onderwerp) do update set
              rol = excluded.rol, gi_id = excluded.gi_id, jeugdregio = excluded.jeugdregio,
              gemeente_id = excluded.gemeente_id, wie = excluded.wie, namens = excluded.namens,
              weergave = excluded.weergave
            returning naam
            """)
        .param("naam", gebruiker.naam())
        .param("rol", gebruiker.rol().name())
        .param("gi", gebruiker.giId())
        .param("jeugdregio", gebruiker.jeugdregio())
        .param("gemeente", gebruiker.gemeenteId())
        .param("wie", gebruiker.wie())
        .param("namens", gebruiker.namens())
        .param("uitgever", uitgever)
        .param("onderwerp", onderwerp)
        .param("weergave", weergave)
        .query(String.class)
        .single();
  }
}
