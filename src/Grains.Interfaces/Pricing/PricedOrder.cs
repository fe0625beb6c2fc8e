namespace Dukaan.Pricing;

/// <summary>An order as it would cost now.</summary>
/// <param name="Lines">In the order they came.</param>
/// <param name="CodeProblem">Why the discount code does not count, or null. An order is not placed with such a code.</param>
/// <param name="DeliveryProblem">Why the goods cannot go there, or null; then nothing is charged for delivery.</param>
[GenerateSerializer, Immutable, Alias("priced-order")]
public sealed record PricedOrder(ImmutableArray<PricedLine> Lines, OrderAmounts Amounts, Error? CodeProblem, Error? DeliveryProblem);
