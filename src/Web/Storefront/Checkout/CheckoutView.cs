using System.Collections.Immutable;
using Dukaan.Accounts;
using Dukaan.Carts;
using Dukaan.GiftCards;
using Dukaan.Hours;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The content of the checkout's page.</summary>
/// <param name="Terms">The delivery methods and zones, which decide the fields.</param>
/// <param name="Priced">The cart at the price of the present input.</param>
/// <param name="Form">The input so far; empty at first.</param>
/// <param name="Stock">The available units of counted items.</param>
internal sealed record CheckoutView(ShopFrame Frame, CartView Cart, SaleTerms Terms, PricedOrder Priced, CheckoutForm Form, CartStock Stock)
{
    private const string India = "IN";

    /// <summary>What gift cards pay, or why they do not.</summary>
    public Result<ImmutableArray<GiftCardShare>> Cards { get; init; } = ImmutableArray<GiftCardShare>.Empty;

    /// <summary>What is left to pay after gift cards.</summary>
    public Money Due => Total with { Amount = Total.Amount - (Cards.Ok ? Cards.Value.Sum(card => card.Amount) : 0) };

    /// <summary>The account of the shopper who is signed in, or null.</summary>
    public AccountView? Account { get; init; }

    /// <summary>When the page is made.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The times that can be chosen, each with how many places are left; null: any number, or the order finds out.</summary>
    public ImmutableArray<(ChosenSlot Slot, long? Left)> Slots { get; init; } = [];

    /// <summary>Whether fewer units are available than wanted.</summary>
    public bool IsShort => Stock.ShortOf(Cart).Any();

    /// <summary>Whether the order could be placed as it is; otherwise it has no total, and its button is disabled.</summary>
    public bool CanBePlaced => !IsShort && Priced is { DeliveryProblem: null, MinimumProblem: null };

    public Money Total => Priced.Amounts.Total;

    /// <summary>The country of addresses without one; empty: unknown.</summary>
    public string Home =>
        Terms.Country.Length > 0 ? Terms.Country
        : Frame.Store.Currency == "INR" ? India
        : "";

    /// <summary>Whether a fee or a tax depends on the state.</summary>
    public bool AsksState => Terms.Tax.Scheme == TaxScheme.IndiaGst || Terms.Delivery.Zones.Any(zone => zone.States.Length > 0);

    /// <summary>The countries to choose from, the shop's own first; fewer than two: no choice.</summary>
    public IReadOnlyList<string> Countries =>
        [.. Terms.Delivery.Zones.SelectMany(zone => zone.Countries).Prepend(Home).Where(code => code.Length > 0).Distinct()];

    public bool AsksCode => Terms.ThankYou is not null || Terms.Discounts.Any(discount => discount is { Enabled: true, Code: not null });

    /// <summary>Whether the input can change the total before the order is placed.</summary>
    public bool CanReprice => AsksCode || AsksMethod || !Zones.AreOne(Terms.Delivery);

    /// <summary>Whether the address is known, and the courier has not said yet what delivery costs.</summary>
    public bool IsPending =>
        Method == DeliveryMethod.Delivery && Terms.Delivery.Courier is not null && !Priced.Amounts.Delivery.Known && Form.HasPlace(Terms);

    public bool AsksMethod => Terms.Delivery is { Offered: true, Pickup: true };

    /// <summary>The delivery method: as chosen, or the only one.</summary>
    public DeliveryMethod Method => CheckoutForm.MethodOf(Form, Terms);
}
