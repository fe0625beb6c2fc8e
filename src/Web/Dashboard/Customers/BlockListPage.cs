using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Customers;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Checkout;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Customers;

/// <summary>The phones and addresses that cannot pay on delivery or cannot order, with the reasons and who gave them.</summary>
internal static class BlockListPage
{
    private const int PageSize = 50;

    private static readonly string[] FieldNames = ["phone", BlockForm.Kind, BlockForm.Reason];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/customers/blocked", seller => Show(seller, null, null));
        shop.Post("/customers/blocked", Add);
        shop.Post("/customers/{phone}/block", Set);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors? errors)
    {
        long? before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? time : null;
        var page = await seller.Customers.Blocked(before, PageSize + 1);
        var names = await TeamNames.Of(seller, page.Select(one => one.Block.By));
        var words = seller.Texts.Customers;
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            words.BlockList,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("customers"), words.Title)}<h1>{words.BlockList}</h1>
                <p class="soft">{words.BlockHint}</p>{errors?.Summary(seller.Texts, FieldNames) ?? default}
                {(page.IsEmpty ? Fragment.Of($"<p class=\"card soft\">{words.NobodyBlocked}</p>") : List(seller, page, names))}
                {(page.Length <= PageSize ? default : Older(seller, page[PageSize - 1]))}
                <form method="post" action="{seller.Url("customers/blocked")}" class="card stack">{Form.Hidden()}<h2>{words.Block}</h2>
                {new TextField("phone", seller.Texts.Common.Phone)
        {
            Value = typed?["phone"],
            Error = errors?["phone"],
            Type = "tel",
            InputMode = "tel",
            AutoComplete = "off",
            Required = true,
            Max = 40,
        }.Html}{BlockForm.Fields(seller, null, false, typed, errors)}
                <button type="submit" class="btn big">{words.Block}</button></form>
                <p><a href="{seller.Url("customers/blocked/addresses")}">{words.BlockAddress}</a></p>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment List(SellerContext seller, ImmutableArray<BlockedPhone> page, TeamNames names) =>
        Fragment.Of(
            $"""
            <ul class="card flush list">{Each(page.Take(PageSize), one => Row(seller, one, names.Who(one.Block.By)))}</ul>
            """
        );

    private static Fragment Older(SellerContext seller, BlockedPhone last) =>
        Fragment.Of(
            $"""
            <a class="btn quiet" href="{seller.Url(
                $"customers/blocked?before={last.Block.At.ToUnixTimeMilliseconds()}"
            )}">{seller.Texts.Common.Older}{Icons.Next}</a>
            """
        );

    private static Fragment Row(SellerContext seller, BlockedPhone blocked, string name) =>
        blocked.Block.Address is { } address
            ? Row(seller, blocked.Block, address, name)
            : Fragment.Of(
                $"""
            <li class="item"><span class="grow"><a class="num" href="{seller.Url(
                $"customers/{Uri.EscapeDataString(blocked.Phone)}"
            )}">{blocked.Phone}</a><br>{BlockForm.Said(seller, blocked.Block, name)}</span>
            <form method="post" action="{seller.Url(
                $"customers/{Uri.EscapeDataString(blocked.Phone)}/block"
            )}">{Form.Hidden()}<input type="hidden" name="{BlockForm.Kind}" value="none"><input type="hidden" name="back"
             value="list"><button type="submit" class="btn quiet slim">{seller.Texts.Common.Remove}</button></form></li>
            """
            );

    private static Fragment Row(SellerContext seller, CustomerBlock block, Address address, string name) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow"><bdi>{address.Line1}</bdi>, <span
             class="num">{address.PostalCode}</span><br>{BlockForm.Said(
                seller,
                block,
                name
            )}</span>
            <form method="post" action="{seller.Url(
                "customers/blocked/addresses"
            )}">{Form.Hidden()}<input type="hidden" name="{BlockForm.Kind}" value="none"><input type="hidden" name="{BlockAddressPage.Line}"
             value="{address.Line1}"><input type="hidden" name="{BlockAddressPage.PostalCode}" value="{address.PostalCode}"><button
             type="submit" class="btn quiet slim">{seller.Texts.Common.Remove}</button></form></li>
            """
        );

    private static async Task<IResult> Add(SellerContext seller, Form form)
    {
        if (!HomeCountry.TryReadPhone(form["phone"], HomeCountry.CodeOf(seller.Shop), null, out var phone))
        {
            return await Show(seller, form, FormErrors.Of(Error.Invalid("phone", "phone", "Give the phone number.")));
        }

        var done = await PhoneBlocks.Change(seller, BlockForm.Read(form, phone.E164));
        return done is null ? seller.Go("customers/blocked", seller.Texts.Common.Saved) : await Show(seller, form, FormErrors.Of(done));
    }

    private static async Task<IResult> Set(SellerContext seller, Form form)
    {
        var phone = seller.Route("phone");
        var then = form["back"] == "list" ? "customers/blocked" : $"customers/{Uri.EscapeDataString(phone)}";
        var wrong = await PhoneBlocks.Change(seller, BlockForm.Read(form, phone));
        return wrong is null ? seller.Go(then, seller.Texts.Common.Saved) : seller.Go(then, seller.Say(wrong));
    }
}
