namespace Dukaan.Orders;

/// <summary>The types of entries of an order's ledger.</summary>
public static class OrderEntries
{
    public const string Placed = "placed";
    public const string Confirmed = "confirmed";
    public const string Rejected = "rejected";
    public const string Packed = "packed";
    public const string Shipped = "shipped";
    public const string Delivered = "delivered";
    public const string Cancelled = "cancelled";
    public const string Returned = "returned";

    /// <summary>The shopper asks to return something.</summary>
    public const string ReturnAsked = "return-asked";

    /// <summary>The seller agrees to take it back.</summary>
    public const string ReturnApproved = "return-approved";

    /// <summary>The seller does not take it back.</summary>
    public const string ReturnDeclined = "return-declined";

    /// <summary>Pieces came back, and pieces of another variant went out for them.</summary>
    public const string Exchanged = "exchanged";

    /// <summary>The shopper reviewed a line; the entry's reason is the text.</summary>
    public const string Reviewed = "reviewed";

    /// <summary>The other variant had sold out in that very moment: the pieces came back, and no others went out.</summary>
    public const string ExchangeFailed = "exchange-failed";

    public const string Edited = "edited";
    public const string Noted = "noted";

    /// <summary>Neither paid nor confirmed in time.</summary>
    public const string Expired = "expired";

    /// <summary>Paid after it had expired, while its goods were still in stock.</summary>
    public const string Reinstated = "reinstated";

    /// <summary>The shopper reports a payment.</summary>
    public const string PaymentClaimed = "payment-claimed";

    /// <summary>The seller confirms that the money arrived.</summary>
    public const string MarkedPaid = "marked-paid";

    /// <summary>The gateway has the money.</summary>
    public const string PaymentReceived = "payment-received";

    /// <summary>A gift card or store credit pays a part of the order, or all of it.</summary>
    public const string CardUsed = "gift-card-used";

    /// <summary>In the detail of a refund instead of a card's id: it makes a card of its own, as store credit.</summary>
    public const string NewCredit = "new";

    /// <summary>A gift card that had ended did not keep a refund: the shopper gets it as store credit.</summary>
    public const string CardReplaced = "gift-card-replaced";

    /// <summary>
    /// The gift cards of the order are paid, and made. Its lines are those of the cards; the detail of the card is <see cref="SoldCard"/>.
    /// </summary>
    public const string CardsSold = "gift-cards-sold";

    /// <summary>In the detail of <see cref="CardsSold"/> instead of a card's id: it makes them.</summary>
    public const string SoldCard = "sold";

    /// <summary>A gift card that the order had sold, and that nobody had used, was taken back with all it had.</summary>
    public const string CardTakenBack = "gift-card-taken-back";

    /// <summary>A payment failed; the shopper may try again.</summary>
    public const string PaymentFailed = "payment-failed";

    /// <summary>A refund was requested from the gateway.</summary>
    public const string RefundRequested = "refund-requested";

    /// <summary>Money was refunded.</summary>
    public const string Refunded = "refunded";

    /// <summary>The gateway refused the refund: a person must look at it.</summary>
    public const string RefundFailed = "refund-failed";

    /// <summary>The payer's bank asks for the money back: the seller must answer at the gateway.</summary>
    public const string Disputed = "disputed";

    /// <summary>The seller keeps the money.</summary>
    public const string DisputeWon = "dispute-won";

    /// <summary>The bank took the money back.</summary>
    public const string DisputeLost = "dispute-lost";

    /// <summary>A parcel was booked at a courier, who fetches it.</summary>
    public const string ParcelBooked = "parcel-booked";

    /// <summary>The courier has fetched the parcel of an order that was cancelled: a person must look at it.</summary>
    public const string ParcelFetched = "parcel-fetched";

    /// <summary>The courier has delivered the parcel of an order that was cancelled: a person must look at it.</summary>
    public const string ParcelDelivered = "parcel-delivered";

    /// <summary>The courier takes the parcel to the shopper today.</summary>
    public const string ParcelOut = "parcel-out";

    /// <summary>The courier could not deliver the parcel, and tries again.</summary>
    public const string ParcelNotDelivered = "parcel-not-delivered";

    /// <summary>The courier brings the parcel back to the seller.</summary>
    public const string ParcelComingBack = "parcel-coming-back";

    /// <summary>The courier lost the parcel: a person must look at it.</summary>
    public const string ParcelLost = "parcel-lost";

    /// <summary>The parcel was cancelled at the courier.</summary>
    public const string ParcelCancelled = "parcel-cancelled";

    /// <summary>The courier did not take the booking; the entry's reason is the courier's.</summary>
    public const string ParcelRefused = "parcel-refused";

    /// <summary>The courier fetches what the shopper returns.</summary>
    public const string ReturnBooked = "return-booked";

    /// <summary>The courier has fetched it.</summary>
    public const string ReturnFetched = "return-fetched";

    /// <summary>The courier has brought it, and the seller must say what follows: the shopper wants it exchanged.</summary>
    public const string ReturnArrived = "return-arrived";

    /// <summary>What was personal of its shopper was erased, since they wished it.</summary>
    public const string Erased = "erased";

    /// <summary>Whether the shopper sees such an entry.</summary>
    public static bool IsForShopper(string type) =>
        type
            is not (
                Noted
                or RefundFailed
                or Disputed
                or DisputeWon
                or DisputeLost
                or ParcelBooked
                or ParcelFetched
                or ParcelDelivered
                or ParcelLost
                or ParcelCancelled
                or ParcelRefused
                or ReturnArrived
                or Erased
            );
}
