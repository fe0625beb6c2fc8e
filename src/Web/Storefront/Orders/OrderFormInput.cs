namespace Dukaan.Web.Storefront.Orders;

/// <summary>The unsaved input on the page of an order.</summary>
/// <param name="Reference">The reference of the payment.</param>
/// <param name="Reason">The reason for a cancellation.</param>
internal sealed record OrderFormInput(string Reference, string Reason)
{
    public static OrderFormInput None { get; } = new("", "");

    /// <summary>What is to be returned.</summary>
    public ReturnInput Return { get; init; } = ReturnInput.None;

    /// <summary>A review.</summary>
    public ReviewInput Review { get; init; } = ReviewInput.None;

    public static OrderFormInput Of(IFormCollection form) =>
        new(form["reference"].ToString(), form["reason"].ToString()) { Return = ReturnInput.Of(form), Review = ReviewInput.Of(form) };

    public bool Any => Reference.Length + Reason.Length > 0 || Return.Any || Review.Any;
}
