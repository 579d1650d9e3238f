package nl.tijdig.app.toegang.oidc;

import java.util.Optional;
import nl.tijdig.app.toegang.Buitengesloten;
import nl.tijdig.app.toegang.Gebruiker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of identity providers; only the product itself may write them. */
final class Oidcaccounts {

  private final JdbcClient databank;
  private final ApplicationEventPublisher melder;

  Oidcaccounts(JdbcClient databank, ApplicationEventPublisher melder) {
    this.databank = databank;
    this.melder = melder;
  }

  /**
   * Shuts out whom the provider knows and Tijdig no longer lets in: from now on the database shows
   * this account nothing, until a login succeeds again.
   *
   * @return the name of the account; empty when this person never came in
   */
  Optional<String> sluitUit(String uitgever, String onderwerp) {
    var account =
        databank
            .sql(
                """
                update toegang.gebruiker set toegelaten = false
                where uitgever = ? and onderwerp = ? returning naam
                """)
            .params(uitgever, onderwerp)
            .query(String.class)
            .optional();
    account.ifPresent(naam -> melder.publishEvent(new Buitengesloten(naam)));
    return account;
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
              weergave = excluded.weergave, toegelaten = true
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
