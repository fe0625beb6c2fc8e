using Dukaan.Carts;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>What the checkout's page shows.</summary>
/// <param name="Terms">What the shop delivers and where to: which fields there are.</param>
/// <param name="Priced">The cart at the price of what the form says so far.</param>
/// <param name="Form">What was written so far; empty at first.</param>
/// <param name="Stock">What is left of what is counted.</param>
internal sealed record CheckoutView(ShopFrame Frame, CartView Cart, SaleTerms Terms, PricedOrder Priced, CheckoutForm Form, CartStock Stock)
{
    private const string India = "IN";

    /// <summary>Whether there is less of something than the shopper wants.</summary>
    public bool IsShort => Stock.ShortOf(Cart).Any();

    /// <summary>Whether the order could be placed as it is: else its total is none, and its button leads nowhere.</summary>
    public bool CanBePlaced => !IsShort && Priced.DeliveryProblem is null;

    public Money Total => Priced.Amounts.Total;

    /// <summary>Where the shop's own addresses are; empty: not known.</summary>
    public string Home =>
        Terms.Country.Length > 0 ? Terms.Country
        : Frame.Store.Currency == "INR" ? India
        : "";

    /// <summary>Whether a fee or a tax depends on the state.</summary>
    public bool AsksState => Terms.Tax.Scheme == TaxScheme.IndiaGst || Terms.Delivery.Zones.Any(zone => zone.States.Length > 0);

    /// <summary>The countries to choose from, the shop's own first; fewer than two: there is nothing to choose.</summary>
    public IReadOnlyList<string> Countries =>
        [.. Terms.Delivery.Zones.SelectMany(zone => zone.Countries).Prepend(Home).Where(code => code.Length > 0).Distinct()];

    public bool AsksCode => Terms.Discounts.Any(discount => discount is { Enabled: true, Code: not null });

    /// <summary>Whether what is typed can change the total before the order is placed.</summary>
    public bool CanReprice => AsksCode || AsksMethod || !Zones.AreOne(Terms.Delivery);

    public bool AsksMethod => Terms.Delivery is { Offered: true, Pickup: true };

    /// <summary>How the goods reach the shopper: as chosen, or the one way there is.</summary>
    public DeliveryMethod Method => CheckoutForm.MethodOf(Form, Terms);
}
