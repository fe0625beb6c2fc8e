using Dukaan.Items;

namespace Dukaan.Pricing;

/// <summary>A line with its share of the discount and its tax.</summary>
/// <param name="Discount">Its share of the discount on goods.</param>
/// <param name="Taxable">The taxable amount: total − discount, without the tax if prices include it.</param>
/// <param name="TaxRate">In thousandths of a percent; 0: not taxed.</param>
[GenerateSerializer, Immutable, Alias("priced-line")]
public sealed record PricedLine(QuotedLine Line, Money Discount, Money Taxable, int TaxRate, ImmutableArray<TaxAmount> Taxes);
