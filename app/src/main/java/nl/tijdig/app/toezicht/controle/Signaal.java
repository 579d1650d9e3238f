package nl.tijdig.app.toezicht.controle;

import java.math.BigDecimal;
import java.util.List;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.Cohort;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Paar;
import nl.tijdig.app.toezicht.stellingen.Stroom;
import nl.tijdig.app.toezicht.stellingen.Telgroep;

/** A contradiction or a gap in what was stated: both sides and where they were said. */
public sealed interface Signaal {

  /** The places in the sources that this is about. */
  List<String> bronnen();

  /** Whether something must be corrected, or only be known by the reader. */
  default Ernst ernst() {
    return Ernst.FOUT;
  }

  /** How much a signaal weighs. */
  enum Ernst {
    FOUT,
    LET_OP
  }

  /** The parts do not add up to the total. */
  record DelenOngelijkTotaal(Aspect aspect, Paar delen, Paar totaal, List<String> bronnen)
      implements Signaal {}

  /** The whole of a norm cannot follow from its aspects. */
  record GeheelOngelijk(
      Aspect aspect, Telgroep groep, int nietOpOrde, Telbereik impliceert, List<String> bronnen)
      implements Signaal {}

  /** More koersen are tijdig or gedragen than there are koersen. */
  record MeerDanKoersen(
      Aspect aspect, Telgroep groep, int opOrde, int koersen, List<String> bronnen)
      implements Signaal {}

  /** The cases would have started after they were looked at. */
  record CohortNaReferentie(Aspect aspect, Cohort cohort, String referentie, List<String> bronnen)
      implements Signaal {}

  /** The year of the start was not stated and must be filled in. */
  record CohortZonderJaar(Aspect aspect, Cohort cohort, List<String> bronnen) implements Signaal {}

  /** More cases than dossiers: some are known from talks only. */
  record CasusIsGeenDossier(Aspect aspect, int beoordeeld, int dossiers, List<String> bronnen)
      implements Signaal {
    @Override
    public Ernst ernst() {
      return Ernst.LET_OP;
    }
  }

  /** What remained, or where the waiting began, differs between two statements. */
  record StroomOngelijk(Stroom stroom, List<String> bronnen) implements Signaal {}

  /** Two totals with the same start of their cases are about different numbers of cases. */
  record ZelfdeCohort(GesteldTotaal eerste, GesteldTotaal tweede, List<String> bronnen)
      implements Signaal {
    @Override
    public Ernst ernst() {
      return Ernst.LET_OP;
    }
  }

  /** A percentage without counts: nobody can verify it. */
  record NietTeControleren(Aspect aspect, Telgroep groep, BigDecimal procent, List<String> bronnen)
      implements Signaal {
    @Override
    public Ernst ernst() {
      return Ernst.LET_OP;
    }
  }

  /** The percentage does not follow from the counts beside it. */
  record ProcentOngelijk(
      Aspect aspect, Telgroep groep, BigDecimal procent, Paar aantallen, List<String> bronnen)
      implements Signaal {}

  /** The stated total differs from the count of the cases themselves. */
  record CasussenOngelijk(
      Aspect aspect, Telgroep groep, Paar gesteld, Paar geteld, List<String> bronnen)
      implements Signaal {}
}
