using Dukaan.Messages;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Messages;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Messages;

/// <summary>E-mail to the seller: where it goes, and what comes that way instead of to the phone.</summary>
internal static class SellerMailPage
{
    private const string Page = "messages/you";
    private const string Prefix = "gets-";

    public static void Map(SellerRoutes shop)
    {
        shop.Get($"/{Page}", seller => Show(seller));
        shop.Post($"/{Page}", Save);
        shop.Get($"/{Page}/confirm", seller => Task.FromResult(Ask(seller)));
        shop.Post($"/{Page}/confirm", Confirm);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed = null, FormErrors? errors = null)
    {
        var (texts, now) = (seller.Texts.SellerMail, await Of(seller).Get());
        var (address, state) = (typed?["email"] ?? now.Address, now.Confirmed ? texts.Confirmed : texts.Sent);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            texts.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("messages"), seller.Texts.Messages.Title)}
                <h1>{texts.Title}</h1>
                <p class="soft">{texts.Lead}</p>{(errors ?? FormErrors.None).Summary(seller.Texts, "email")}
                <form method="post" action="{seller.Url(Page)}" class="card">{Form.Hidden()}
                {new TextField("email", texts.Address)
            {
                Value = address,
                Error = errors?["email"],
                Hint = now.Address.Length > 0 && address == now.Address ? state
                    : null,
                Type = "email",
                Max = EmailAddress.MaxLength,
                AutoComplete = "email",
            }.Html}
                {Each(Kinds(seller), kind => Controls.Check(Prefix + kind.Name, kind.Label,
                    typed is null ? !now.Off.Contains(kind.Kind) : typed[Prefix + kind.Name].Length > 0))}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button>{(
                    Confirming(seller).IsOn ? default : Fragment.Of($"<p class=\"soft\">{seller.Texts.Messages.Off}</p>")
                )}</form>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var off = Kinds(seller).Where(kind => form[Prefix + kind.Name].Length == 0).Select(kind => kind.Kind);
        var changed = await Confirming(seller).Change(seller.Shop, form["email"], off, seller.SellerId, seller.Cancellation);
        return changed.Ok ? seller.Go(Page, seller.Texts.Common.Saved) : await Show(seller, form, FormErrors.Of(changed.Error));
    }

    /// <summary>Opening the link changes nothing, since mail programs open links before people do.</summary>
    private static IResult Ask(SellerContext seller)
    {
        var texts = seller.Texts.SellerMail;
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            texts.Confirm,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url(Page), texts.Title)}
                <h1>{texts.Confirm}</h1><p>{texts.ConfirmText}</p>
                <form method="post" action="{seller.Url($"{Page}/confirm")}">{Form.Hidden()}{Controls.HiddenField(
                    "secret",
                    seller.Query("secret")
                )}
                <button type="submit" class="btn big">{texts.Confirm}</button></form>
                """
            )
        );
    }

    private static async Task<IResult> Confirm(SellerContext seller, Form form) =>
        await Of(seller).Confirm(form["secret"])
            ? seller.Go(Page, seller.Texts.SellerMail.Confirmed)
            : await Show(
                seller,
                errors: FormErrors.Of(Error.Invalid("email", "mail-link", "This link is no longer valid. Save the address again."))
            );

    private static (SellerMailKind Kind, string Name, string Label)[] Kinds(SellerContext seller) =>
        [
            (SellerMailKind.NewOrder, "new-order", seller.Texts.SellerMail.NewOrder),
            (SellerMailKind.ReturnAsked, "return-asked", seller.Texts.SellerMail.ReturnAsked),
            (SellerMailKind.LowStock, "low-stock", seller.Texts.SellerMail.LowStockDaily),
        ];

    private static ISellerMailGrain Of(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<ISellerMailGrain>(seller.StoreId);

    private static SellerMailConfirming Confirming(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<SellerMailConfirming>();
}
