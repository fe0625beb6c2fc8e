namespace Dukaan.Features;

/// <summary>
/// What a release added that the one before would lose or misread. The name is part of stored manifests of running silos and of the codes
/// of refusals, so it never changes.
/// </summary>
public static class Feature
{
    /// <summary>Gift cards pay for orders.</summary>
    public const string GiftCards = "gift-cards";

    /// <summary>Products that are made of others, and orders of them.</summary>
    public const string Bundles = "bundles";

    /// <summary>Gift cards are products that customers buy.</summary>
    public const string SoldCards = "gift-card-products";

    /// <summary>Times from which shoppers choose, whose places are counted.</summary>
    public const string Slots = "slots";

    /// <summary>Phones that cannot order, and the list of them.</summary>
    public const string BlockList = "block-list";

    /// <summary>Couriers fetch what shoppers return.</summary>
    public const string FetchedReturns = "fetched-returns";

    /// <summary>What delivery costs comes from the shop's courier.</summary>
    public const string CourierFees = "courier-fees";

    /// <summary>Visitors see one of two forms of a page, which are compared.</summary>
    public const string Experiments = "experiments";

    /// <summary>Stock at several locations.</summary>
    public const string Locations = "stock-locations";

    /// <summary>Edits that make an order larger.</summary>
    public const string LargerOrders = "larger-orders";

    /// <summary>Delivery zones that are drawn on a map, and minimum orders of zones.</summary>
    public const string DeliveryAreas = "delivery-areas";

    /// <summary>UPI is paid by codes that the gateway makes and matches.</summary>
    public const string UpiCodes = "upi-codes";

    /// <summary>Shoppers let the other shops of a seller use their details.</summary>
    public const string SharedAccounts = "shared-accounts";

    /// <summary>Carts are kept in the region that their shopper uses.</summary>
    public const string EdgeCarts = "edge-carts";
}
