using System.Globalization;
using Dukaan.Messages;
using Dukaan.Sellers;
using Dukaan.Silo.Messages;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts;
using Orleans;

namespace Dukaan.Web.Messages;

/// <summary>Sets the mailbox of a store's seller, and sends the mail by which its holder confirms it: a few a day to one address.</summary>
internal sealed class SellerMailConfirming(
    IGrainFactory grains,
    OrderMailing mailing,
    IMailSender mails,
    DukaanOptions options,
    TimeProvider time
)
{
    private const int MailsPerDay = 5;
    private readonly string? _site = MessageLinks.Site(options);

    /// <summary>Whether this site sends such mail: it has a relay, and knows its own address.</summary>
    public bool IsOn => mailing.IsOn && _site is not null;

    /// <summary>Refused with <c>email</c>, and with <c>mail-not-sent</c> where the confirmation could not be sent.</summary>
    public async Task<Result<SellerMailView>> Change(
        StoreProfile shop,
        string address,
        IEnumerable<SellerMailKind> off,
        string sellerId,
        CancellationToken cancellationToken
    )
    {
        var grain = grains.GetGrain<ISellerMailGrain>(shop.StoreId);
        var changed = await grain.Change(address.Trim(), [.. off], sellerId);
        if (!changed.Ok)
        {
            return changed.Error;
        }

        var now = await grain.Get();
        if (changed.Value!.Length == 0)
        {
            return now;
        }

        var language = (await grains.GetGrain<ISellerGrain>(sellerId).Get())?.Language ?? shop.Language;
        return await Send(shop with { Language = language }, now.Address, changed.Value, cancellationToken)
            ? now
            : new Error(ErrorKind.Unavailable, "mail-not-sent", "The e-mail could not be sent. Try again later.", "email");
    }

    private async Task<bool> Send(StoreProfile shop, string to, string secret, CancellationToken cancellationToken)
    {
        if (!IsOn || !EmailAddress.TryParse(to, out var address))
        {
            return false;
        }

        var mailbox = grains.GetGrain<IMailboxGrain>(address.Key);
        var minute = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        var id = Ids.Derive("seller-mail", secret, minute);
        switch (await mailbox.Admit(id, shop.StoreId, oncePerOrder: false, MailsPerDay))
        {
            case TextAdmission.Repeated:
                return true;
            case not TextAdmission.Admitted:
                return false;
            default:
                break;
        }

        var texts = ShopLanguages.Seller(shop.Language).Mail;
        var mail = new MailParts(
            Texts: ShopLanguages.For(shop.Language),
            Language: shop.Language,
            Shop: "",
            Heading: null,
            What: texts.Confirm,
            Lines: [],
            Total: null,
            Button: (texts.Confirm, $"{_site}/dashboard/{shop.StoreId}/messages/you/confirm?secret={secret}"),
            Why: texts.ConfirmText,
            Stop: null
        );
        try
        {
            var content = new MailContent(texts.Confirm, MailLayout.Text(mail), MailLayout.Html(mail, texts.Confirm));
            await mails.Send(new Mail(address, ConfirmMail.From, null, content, id, null), cancellationToken);
            return true;
        }
        catch (MailNotSentException)
        {
            return false;
        }
    }
}
