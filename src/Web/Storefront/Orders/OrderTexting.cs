using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>
/// The verification of a shopper's phone or mailbox: the link in the one message that an unverified one gets about an order carries a
/// proof, and its holder presses a button. Opening the link alone does nothing, since phones prefetch links.
/// </summary>
internal static class OrderTexting
{
    public const string Proof = "m";

    /// <summary>The proof in a mail, which is its mailbox's.</summary>
    public const string MailProof = "e";
    private const string Done = "texts";
    private const int MaxProof = 40;

    /// <summary>The button, if the opened link has a proof; or the result of pressing it.</summary>
    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order, IQueryCollection? query)
    {
        var texts = frame.Texts.Orders;
        if (query?[Done].ToString() is ("on" or "mail" or "wrong") and var how)
        {
            var said = how switch
            {
                "on" => texts.TextsOn,
                "mail" => frame.Texts.Mail.On,
                _ => texts.TextsWrong,
            };
            html.Write($"""<p class="alert" role="status">{said}</p>""");
        }
        else if (ProofIn(query) is { } proof)
        {
            Button(html, order, Proof, proof, texts.WantTexts);
        }
        else if (order.Customer.Email is not null && ProofIn(query, MailProof) is { } mailProof)
        {
            Button(html, order, MailProof, mailProof, frame.Texts.Mail.Want);
        }
    }

    private static void Button(HtmlWriter html, OrderView order, string name, string proof, string label) =>
        html.Write(
            $"""
            <form method="post" action="/o/{order.StatusToken}/texts"><input type="hidden" name="{name}"
             value="{proof}"><button class="button quiet wide">{label}</button></form>
            """
        );

    /// <summary>The proof in the opened link, or null.</summary>
    public static string? ProofIn(IQueryCollection? query, string name = Proof) =>
        query?[name].ToString() is { Length: > 0 and <= MaxProof } proof && proof.All(char.IsAsciiLetterOrDigit) ? proof : null;

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
        var (verified, how) =
            form[MailProof].Count > 0 ? (await VerifyMail(order, form, grains), "mail") : (await Verify(order, form, grains), "on");
        return new SeeOther($"/o/{statusToken}?{Done}={(verified ? how : "wrong")}");
    }

    private static async Task<bool> VerifyMail(OrderView order, IFormCollection form, IGrainFactory grains) =>
        form[MailProof] is [{ Length: > 0 and <= MaxProof } proof]
        && EmailAddress.TryParse(order.Customer.Email, out var address)
        && await grains.GetGrain<IMailboxGrain>(address.Key).VerifyBy(StoreKey.Of(order.StoreId, order.Id), proof);
}
