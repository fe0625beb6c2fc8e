namespace Dukaan.Web.Storefront.Orders;

/// <summary>The unsaved input on the page of an order.</summary>
/// <param name="Reference">The reference of the payment.</param>
/// <param name="Reason">The reason for a cancellation.</param>
internal sealed record OrderFormInput(string Reference, string Reason)
{
    public static OrderFormInput None { get; } = new("", "");

    public static OrderFormInput Of(IFormCollection form) => new(form["reference"].ToString(), form["reason"].ToString());

    public bool Any => this != None;
}
