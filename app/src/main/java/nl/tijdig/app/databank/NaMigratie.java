package nl.tijdig.app.databank;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Tells the database at each start what stands in the code only. */
public abstract class NaMigratie implements Callback {

  private final String wat;

  /**
   * Makes it.
   *
   * @param wat what is written, in the plural, for the message when that fails
   */
  protected NaMigratie(String wat) {
    this.wat = wat;
  }

  /** Writes as the owner of the tables, in the transaction of the migrations. */
  protected abstract void schrijf(Connection databank) throws SQLException;

  @Override
  public final boolean supports(Event moment, Context context) {
    return moment == Event.AFTER_MIGRATE;
  }

  @Override
  public final boolean canHandleInTransaction(Event moment, Context context) {
    return true;
  }

  @Override
  public final String getCallbackName() {
    return wat;
  }

  @Override
  public final void handle(Event moment, Context context) {
    try {
      schrijf(context.getConnection());
    } catch (SQLException e) {
      throw new FlywayException(wat + " zijn niet geschreven", e);
    }
  }
}
