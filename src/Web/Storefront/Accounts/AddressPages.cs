using Dukaan.Accounts;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>The addresses of an account: changed and deleted here, added by ordering to them.</summary>
internal static class AddressPages
{
    public static async Task<IResult> Show(Shop shop, string id, HttpContext context, ShopPages pages, ShopperSession sessions)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        return
            await sessions.Current(context, shop) is { } shopper
            && shopper.Account.Addresses.FirstOrDefault(each => each.Id == id) is { } address
            ? Page(frame, id, address, [])
            : new SeeOther($"{frame.Path}/account");
    }

    public static async Task<IResult> Save(Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        var id = form["id"].ToString();
        if (
            await sessions.Current(context, shop) is not { } shopper
            || shopper.Account.Addresses.FirstOrDefault(each => each.Id == id) is not { } before
        )
        {
            return new SeeOther($"{frame.Path}/account");
        }

        string Value(string name) => form[name] is [{ } text] ? text.Trim() : "";
        var address = new AccountAddress(
            Value("name"),
            before.Address with
            {
                Line1 = Value("line1"),
                City = Value("city"),
                PostalCode = InputNormalizer.Normalize(Value("postalCode")),
                State = Value("state"),
            }
        );
        var errors = new Dictionary<string, string>();
        Check(errors, frame.Texts, "name", address.Name, CheckoutForm.MaxName, needed: true);
        Check(errors, frame.Texts, "line1", address.Address.Line1, CheckoutForm.MaxLine, needed: true);
        Check(errors, frame.Texts, "city", address.Address.City, CheckoutForm.MaxCity, needed: true);
        Check(errors, frame.Texts, "postalCode", address.Address.PostalCode, CheckoutForm.MaxPostalCode, needed: false);
        Check(errors, frame.Texts, "state", address.Address.State, CheckoutForm.MaxState, needed: false);
        if (errors.Count > 0)
        {
            return Page(frame, id, address, errors, StatusCodes.Status422UnprocessableEntity);
        }

        await shopper.Keep(address, id);
        return new SeeOther($"{frame.Path}/account");
    }

    public static async Task<IResult> Delete(Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        if (await sessions.Current(context, shop) is { } shopper)
        {
            await shopper.Forget(form["id"].ToString());
        }

        return new SeeOther($"{frame.Path}/account");
    }

    private static void Check(Dictionary<string, string> errors, ShopTexts texts, string field, string value, int most, bool needed)
    {
        if (needed && value.Length == 0)
        {
            errors[field] = texts.FieldNeeded;
        }
        else if (!Graphemes.Fit(value, most))
        {
            errors[field] = ShopTexts.Fill(texts.FieldTooLong, most);
        }
    }

    private static HtmlResult Page(
        ShopFrame frame,
        string id,
        AccountAddress address,
        Dictionary<string, string> errors,
        int status = StatusCodes.Status200OK
    )
    {
        var (html, texts, place) = (new HtmlWriter(), frame.Texts, address.Address);
        Layout.Begin(html, frame, new PageHead(texts.AddressHeading, "", null) { IsCheckout = true });
        html.Write($"<h1>{texts.AddressHeading}</h1>");
        if (errors.Count > 0)
        {
            html.Write($"""<p class="alert" role="alert">{texts.CheckFields}</p>""");
        }

        html.Write(
            $"""
            <form method="post" action="{frame.Path}/account/addresses" novalidate><input type="hidden" name="id" value="{id}">
            """
        );
        Field("name", texts.Name, address.Name, CheckoutForm.MaxName, "autocomplete=\"name\" required");
        Field("line1", texts.AddressLine, place.Line1, CheckoutForm.MaxLine, "autocomplete=\"address-line1\" required");
        Field("city", texts.City, place.City, CheckoutForm.MaxCity, "autocomplete=\"address-level2\" required");
        Field("postalCode", texts.PostalCode, place.PostalCode, CheckoutForm.MaxPostalCode, "autocomplete=\"postal-code\"");
        Field("state", texts.Buying.State, place.State, CheckoutForm.MaxState, "autocomplete=\"address-level1\"");
        html.Write(
            $"""
            <p><button type="submit" class="button wide">{frame.Account.Save}</button></p></form>
            <p><a class="button quiet wide" href="{frame.Path}/account">{frame.Account.Title}</a></p>
            """
        );
        Layout.End(html, frame);
        return AccountEndpoints.Private(html, status);

        void Field(string name, string label, string value, int most, string attributes) =>
            CheckoutFields.Text(html, errors, name, label, value, most, Fragment.Trusted(attributes));
    }
}
