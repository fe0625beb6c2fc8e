using Dukaan.Values;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Customers;

/// <summary>Puts an address on the block list, or takes it off; an order's page links here with its own.</summary>
internal static class BlockAddressPage
{
    public const string Line = "address.line1";
    public const string PostalCode = "address.postalCode";

    private static readonly string[] FieldNames = [Line, PostalCode, BlockForm.Kind, BlockForm.Reason];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/customers/blocked/addresses", seller => Task.FromResult(Show(seller, null, null)));
        shop.Post("/customers/blocked/addresses", Set);
    }

    private static IResult Show(SellerContext seller, Form? typed, FormErrors? errors)
    {
        var (words, desk) = (seller.Texts.Customers, seller.Texts.OrderDesk);
        Fragment Text(string name, string label, int max) =>
            new TextField(name, label)
            {
                Value = typed?[name] ?? seller.Query(name),
                Error = errors?[name],
                AutoComplete = "off",
                Required = true,
                Max = max,
            }.Html;
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            words.BlockAddress,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("customers/blocked"), words.BlockList)}<h1>{words.BlockAddress}</h1>
                <p class="soft">{words.AddressBlockHint}</p>{errors?.Summary(seller.Texts, FieldNames) ?? default}
                <form method="post" action="{seller.Url("customers/blocked/addresses")}" class="card stack">{Form.Hidden()}
                {Text(Line, desk.AddressLine, 200)}{Text(PostalCode, desk.PostalCode, 16)}
                {BlockForm.Fields(seller, null, false, typed, errors)}
                <button type="submit" class="btn big">{words.Block}</button></form>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> Set(SellerContext seller, Form form)
    {
        var command = BlockForm.Read(form, "") with { Address = new Address(form[Line], "", form[PostalCode], "") };
        var wrong = await PhoneBlocks.Change(seller, command);
        return wrong is null ? seller.Go("customers/blocked", seller.Texts.Common.Saved) : Show(seller, form, FormErrors.Of(wrong));
    }
}
