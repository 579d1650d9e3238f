package nl.tijdig.app.werkvoorraad.welkom;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How it stands in the country as a whole, in tens of children, so that nobody is told of one. */
@Component
class Landelijk {

  private final JdbcClient databank;

  Landelijk(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * Children, rounded to tens; null when it is too few to say.
   *
   * @param kinderen with a running measure
   * @param zonder of them, without a fixed jeugdbeschermer
   * @param teLaat of them, for whom something should have been done before this day
   */
  record Aantallen(
      @Nullable Integer kinderen, @Nullable Integer zonder, @Nullable Integer teLaat) {}

  Aantallen op(LocalDate dag) {
    return databank
        .sql("select kinderen, zonder, te_laat from werkvoorraad.landelijk(?)")
        .param(dag)
        .query(Aantallen.class)
        .single();
  }
}
