using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>What a line of an order costs since an edit; its price for one never changes.</summary>
/// <param name="Quantity">0: taken out.</param>
/// <param name="Discount">Its share of the order's discount on goods.</param>
/// <param name="Taxable">What is taxed: total − discount, without the tax where prices have it in them.</param>
/// <param name="TaxRate">In thousandths of a percent; 0: not taxed.</param>
[GenerateSerializer, Immutable, Alias("line-price")]
public sealed record LinePrice(int Quantity, Money Discount, Money Taxable, int TaxRate, ImmutableArray<TaxAmount> Taxes);
