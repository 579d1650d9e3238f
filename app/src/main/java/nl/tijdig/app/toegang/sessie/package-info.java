/** How long somebody is inside, and what the product keeps of who is not: nothing that can grow. */
@NullMarked
package nl.tijdig.app.toegang.sessie;

import org.jspecify.annotations.NullMarked;
