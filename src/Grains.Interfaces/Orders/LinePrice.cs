using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>The price of an order's line after an edit; its unit price never changes.</summary>
/// <param name="Quantity">0: removed.</param>
/// <param name="Discount">Its share of the order's discount on goods.</param>
/// <param name="Taxable">The taxable amount: total − discount, without the tax if prices include it.</param>
/// <param name="TaxRate">In thousandths of a percent; 0: not taxed.</param>
[GenerateSerializer, Immutable, Alias("line-price")]
public sealed record LinePrice(int Quantity, Money Discount, Money Taxable, int TaxRate, ImmutableArray<TaxAmount> Taxes);
