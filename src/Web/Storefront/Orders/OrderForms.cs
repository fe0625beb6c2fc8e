using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>
/// The shopper's actions on their order: one plain form whose fields and buttons stand where they belong on the page, so that one button
/// loses no input of another. The form has a number of its own, so that sending it twice acts once.
/// </summary>
internal static class OrderForms
{
    /// <summary>The hidden field with the form's number.</summary>
    public const string Once = "once";

    /// <summary>The form element; its fields refer to it.</summary>
    public static void Begin(HtmlWriter html, OrderView order) =>
        html.Write(
            $"""
            <form id="steps" method="post" action="/o/{order.StatusToken}/claim-paid" data-once><input type="hidden" name="{Once}"
             value="{Ids.Token()}"></form>
            """
        );

    /// <summary>Whether the page has a field: an automatic reload would lose the input.</summary>
    public static bool IsTypedInto(OrderView order) =>
        order.ShopperAllowed.Any(action =>
            action is OrderAction.ClaimPaid or OrderAction.Cancel or OrderAction.AskReturn or OrderAction.Review
        );

    /// <summary>
    /// Without script: the button that reloads the page with the input. It comes before the button that cancels, since Enter presses the
    /// first one.
    /// </summary>
    public static void Look(HtmlWriter html, ShopFrame frame, OrderView order) =>
        html.Write(
            $"""
            <noscript><p><button form="steps" type="submit" formaction="/o/{order.StatusToken}/look" formnovalidate
             class="button quiet wide">{frame.Texts.Orders.CheckAgain}</button></p></noscript>
            """
        );

    public static void ClaimPaid(HtmlWriter html, ShopFrame frame, OrderView order, OrderFormInput typed)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.ClaimPaid))
        {
            return;
        }

        var texts = frame.Texts.Orders;
        html.Write(
            $"""
            <details{Fragment.If(!order.IsClaimed || typed.Reference.Length > 0, Open)}><summary>{(
                order.IsClaimed ? texts.CorrectReference : texts.HavePaid
            )}</summary><label class="field"><span>{texts.Reference}</span><input form="steps" name="reference" value="{typed.Reference}"
             required minlength="4" maxlength="40" autocomplete="off"
             inputmode="numeric"><small>{texts.ReferenceHint}</small></label><button form="steps" type="submit"
             class="button quiet wide">{texts.SendReference}</button></details>
            """
        );
    }

    /// <summary>
    /// The button of a shopper whom the shop asks whether they ordered this. Only the phone's holder has it: by the proof in the link of
    /// their text, or since they verified the phone before.
    /// </summary>
    public static void Confirm(HtmlWriter html, ShopFrame frame, OrderView order, string? proof, bool verified)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.Confirm))
        {
            return;
        }

        html.Write($"""<p class="alert" role="status">{frame.Texts.Orders.ConfirmHint}</p>""");
        if (proof is null && !verified)
        {
            html.Write($"<p>{frame.Texts.Orders.ConfirmByLink}</p>");
        }
        else
        {
            html.Write(
                $"""
                {(proof is null ? default : Fragment.Of(
                    $"<input form=\"steps\" type=\"hidden\" name=\"{OrderTexting.Proof}\" value=\"{proof}\">"
                ))}
                <p><button form="steps" type="submit" formaction="/o/{order.StatusToken}/confirm" formnovalidate
                 class="button wide">{frame.Texts.Orders.ConfirmIt}</button></p>
                """
            );
        }
    }

    public static void Cancel(HtmlWriter html, ShopFrame frame, OrderView order, OrderFormInput typed)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.Cancel))
        {
            return;
        }

        var texts = frame.Texts.Orders;
        html.Write(
            $"""
            <details{Fragment.If(
                typed.Reason.Length > 0,
                Open
            )}><summary>{texts.CancelOrder}</summary><label class="field"><span>{texts.CancelReason}</span><input form="steps" name="reason"
             value="{typed.Reason}" maxlength="300" autocomplete="off"></label><button form="steps" type="submit"
             formaction="/o/{order.StatusToken}/cancel" formnovalidate class="button quiet wide">{texts.CancelYes}</button></details>
            """
        );
    }

    private static readonly Fragment Open = Fragment.Trusted(" open");
}
