package nl.tijdig.app.jeugdbeschermers.zonder;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.Proef;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Eigenaar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has no jeugdbeschermer has somebody who answers for them. */
@Proef
class KinderenzonderTest {

  @Autowired private Teamkinderen teamkinderen;
  @Autowired private Kinderenzonder zonder;
  @Autowired private Organisaties organisaties;
  @Autowired private Vandaag vandaag;

  @Test
  void everyChildWithoutJeugdbeschermerHasAnOwnerAndCountsAsHighRiskUntilJudged() {
    var gi = organisaties.gi("De Lichtboei").orElseThrow().id();
    var eerste = teamkinderen.wachtend(gi, vandaag.dag()).subList(0, 25);
    assertThat(zonder.van(gi, eerste))
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(kind.eigenaar().soort().isVoorlopig()).isTrue())
        .anySatisfy(kind -> assertThat(kind.risicoklasse()).isNull())
        .anySatisfy(kind ->
            assertThat(kind.eigenaar().soort())
                .isIn(Eigenaar.Wie.TEAMMANAGER, Eigenaar.Wie.WACHTLIJSTBEHEER));
  }
}
