namespace Dukaan.Web.Storefront.Orders;

/// <summary>What a shopper typed on the page of their order and what is not done with yet.</summary>
/// <param name="Reference">Their payment's.</param>
/// <param name="Reason">Why they would cancel.</param>
internal sealed record OrderFormInput(string Reference, string Reason)
{
    public static OrderFormInput None { get; } = new("", "");

    public static OrderFormInput Of(IFormCollection form) => new(form["reference"].ToString(), form["reason"].ToString());

    public bool Any => this != None;
}
