/// The parts of the program measured one by one, beside what a user would pick instead.
@NullMarked
package cursitor.bench.micro;

import org.jspecify.annotations.NullMarked;
