using System.Globalization;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Messages;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>
/// An address to which mail came back, on the page of its order. Its holder can ask for one mail, whose link confirms the address again.
/// </summary>
internal static class MailConfirming
{
    private const string Sent = "mail";
    private const int MailsPerDay = 3;

    public static async Task<bool> Bounces(OrderView order, IGrainFactory grains) =>
        EmailAddress.TryParse(order.Customer.Email, out var address)
        && (await grains.GetGrain<IMailboxGrain>(address.Key).Look(order.StoreId)).Bounces;

    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order, IQueryCollection? query, bool bounces)
    {
        var texts = frame.Texts.Mail;
        if (query?[Sent].ToString() == "sent")
        {
            html.Write($"""<p class="alert" role="status">{texts.Check}</p>""");
        }
        else if (bounces)
        {
            html.Write(
                $"""
                <p class="empty">{texts.Bounces}</p>
                <form method="post" action="/o/{order.StatusToken}/mail"><button class="button quiet wide">{texts.Want}</button></form>
                """
            );
        }
    }

    /// <summary>The button was pressed: sends the mail, a few times a day at most.</summary>
    public static async Task<IResult> Confirm(
        string statusToken,
        HttpContext context,
        ShopPages pages,
        IGrainFactory grains,
        IMailSender sender,
        DukaanOptions options,
        TimeProvider time
    )
    {
        if (await OrderEndpoints.Frame(statusToken, context, pages, grains) is not var (frame, order))
        {
            return OrderEndpoints.NotFound(context);
        }

        if (!EmailAddress.TryParse(order.Customer.Email, out var address) || MessageLinks.Site(options) is not { } site)
        {
            return new SeeOther($"/o/{statusToken}");
        }

        var mailbox = grains.GetGrain<IMailboxGrain>(address.Key);
        if (await mailbox.Look(order.StoreId) is not { Bounces: true, Stopped: false })
        {
            return new SeeOther($"/o/{statusToken}");
        }

        var orderKey = StoreKey.Of(order.StoreId, order.Id);
        var id = Ids.Derive("confirm-mail", orderKey, time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        if (await mailbox.Admit(id, orderKey, oncePerOrder: false, MailsPerDay) == TextAdmission.Admitted)
        {
            var link = $"{site}/o/{order.StatusToken}?{OrderTexting.MailProof}={await mailbox.Proof(orderKey)}";
            try
            {
                var content = ConfirmMail.Of(frame.Store.Language, link);
                await sender.Send(new Mail(address, ConfirmMail.From, null, content, id, null), context.RequestAborted);
            }
            catch (MailNotSentException)
            {
                await mailbox.Withdraw(id);
                return await OrderEndpoints.Page(grains, frame, order, frame.Texts.TryAgain, StatusCodes.Status503ServiceUnavailable);
            }
        }

        return new SeeOther($"/o/{statusToken}?{Sent}=sent");
    }
}
