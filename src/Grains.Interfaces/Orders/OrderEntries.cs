namespace Dukaan.Orders;

/// <summary>The words of an order's ledger.</summary>
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
    public const string Edited = "edited";
    public const string Noted = "noted";

    /// <summary>Nobody paid or confirmed in time.</summary>
    public const string Expired = "expired";

    /// <summary>Paid after it had expired, and its goods were still there.</summary>
    public const string Reinstated = "reinstated";

    /// <summary>The shopper says that they paid.</summary>
    public const string PaymentClaimed = "payment-claimed";

    /// <summary>The seller says that the money has come.</summary>
    public const string MarkedPaid = "marked-paid";

    /// <summary>The gateway has the money.</summary>
    public const string PaymentReceived = "payment-received";

    /// <summary>A payment came to nothing; the shopper may try again.</summary>
    public const string PaymentFailed = "payment-failed";

    /// <summary>A gateway is asked to give money back.</summary>
    public const string RefundRequested = "refund-requested";

    /// <summary>Money was given back.</summary>
    public const string Refunded = "refunded";

    /// <summary>The gateway will not give the money back: a person must look.</summary>
    public const string RefundFailed = "refund-failed";

    /// <summary>Whether a shopper sees such an entry.</summary>
    public static bool IsForShopper(string type) => type is not (Noted or RefundFailed);
}
