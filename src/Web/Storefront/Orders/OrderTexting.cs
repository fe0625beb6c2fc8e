using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>
/// The verification of a shopper's phone: the link in the one text that an unverified phone gets about an order carries a proof, and its
/// holder presses a button. Opening the link alone does nothing, since phones prefetch links.
/// </summary>
internal static class OrderTexting
{
    public const string Proof = "m";
    private const string Done = "texts";
    private const int MaxProof = 40;

    /// <summary>The button, if the opened link has a proof; or the result of pressing it.</summary>
    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order, IQueryCollection? query)
    {
        var texts = frame.Texts.Orders;
        if (query?[Done].ToString() is ("on" or "wrong") and var how)
        {
            html.Write($"""<p class="alert" role="status">{(how == "on" ? texts.TextsOn : texts.TextsWrong)}</p>""");
        }
        else if (ProofIn(query) is { } proof)
        {
            html.Write(
                $"""
                <form method="post" action="/o/{order.StatusToken}/texts"><input type="hidden" name="{Proof}"
                 value="{proof}"><button class="button quiet wide">{texts.WantTexts}</button></form>
                """
            );
        }
    }

    /// <summary>The proof in the opened link, or null.</summary>
    public static string? ProofIn(IQueryCollection? query) =>
        query?[Proof].ToString() is { Length: > 0 and <= MaxProof } proof && proof.All(char.IsAsciiLetterOrDigit) ? proof : null;

    /// <summary>Verifies the order's phone by the proof that a form sends along. False if there is none, or a wrong one.</summary>
    public static async Task<bool> Verify(OrderView order, IFormCollection form, IGrainFactory grains) =>
        form[Proof] is [{ Length: > 0 and <= MaxProof } proof]
        && await grains.GetGrain<IPhoneGrain>(order.Customer.Phone.E164).VerifyBy(StoreKey.Of(order.StoreId, order.Id), proof);

    /// <summary>The button was pressed.</summary>
    public static async Task<IResult> Agree(string statusToken, HttpContext context, IGrainFactory grains)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await OrderEndpoints.Open(grains, statusToken) is not { } order)
        {
            return OrderEndpoints.NotFound(context);
        }

        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        var verified = await Verify(order, form, grains);
        return new SeeOther($"/o/{statusToken}?{Done}={(verified ? "on" : "wrong")}");
    }
}
