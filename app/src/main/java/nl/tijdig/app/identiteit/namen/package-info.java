/** Who a child is: its name, address and telephone, and the people around it. */
@NullMarked
package nl.tijdig.app.identiteit.namen;

import org.jspecify.annotations.NullMarked;
