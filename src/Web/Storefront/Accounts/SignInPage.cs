using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>The two steps of signing in: the phone, and the code that was sent to it.</summary>
internal static class SignInPage
{
    /// <param name="typed">The input so far.</param>
    /// <param name="back">Where it leads afterwards.</param>
    /// <param name="problem">What is wrong with the input, or null.</param>
    public static HtmlResult Phone(ShopFrame frame, string typed, string back, string? problem, int status = StatusCodes.Status200OK)
    {
        var (html, texts, code) = (new HtmlWriter(), frame.Account, HomeCountry.CodeOf(frame.Store));
        Begin(html, frame, texts.SignIn);
        html.Write(
            $"""
            <p class="empty">{texts.SignInHint}</p><form method="post" action="{frame.Path}/account/signin" data-once>{Back(back)}
            """
        );
        Field(
            html,
            "phone",
            frame.Texts.Phone,
            typed,
            problem,
            Fragment.Of($"""type="tel" inputmode="tel" autocomplete="tel" required maxlength="40" placeholder="+{code}" """)
        );
        html.Write(
            $"""
            <p><button type="submit" class="button wide">{texts.SendCode}</button></p></form>
            <p><a class="button quiet wide" href="{frame.Path}/account/wishes">{texts.Wishes}</a></p>
            """
        );
        Layout.End(html, frame);
        return AccountEndpoints.Private(html, status);
    }

    public static HtmlResult Code(ShopFrame frame, Phone phone, string back, string? problem, int status = StatusCodes.Status200OK)
    {
        var (html, texts) = (new HtmlWriter(), frame.Account);
        Begin(html, frame, texts.TypeCode);
        html.Write(
            $"""
            <p class="empty">{Said(texts.SentTo, phone)} <a href="{frame.Path}/account{Fragment.If(
                back.Length > 0,
                Fragment.Of($"?back={back}")
            )}">{texts.AnotherNumber}</a></p><form method="post" action="{frame.Path}/account/code">{Back(back)}
            """
        );
        Field(
            html,
            "code",
            texts.Code,
            "",
            problem,
            Fragment.Trusted("inputmode=\"numeric\" autocomplete=\"one-time-code\" required maxlength=\"30\"")
        );
        html.Write(
            $"""
            <p><button type="submit" class="button wide">{texts.Continue}</button></p>
            <p><button type="submit" class="button quiet wide" formaction="{frame.Path}/account/signin"
             formnovalidate>{texts.SendAgain}</button></p></form>
            """
        );
        Layout.End(html, frame);
        return AccountEndpoints.Private(html, status);
    }

    /// <summary>A sentence with a phone in it, which reads from left to right in every script.</summary>
    public static Fragment Said(string text, Phone phone)
    {
        var parts = text.Split("{0}");
        return Fragment.Of($"""{parts[0]}<bdi dir="ltr">{phone.E164}</bdi>{parts[^1]}""");
    }

    private static void Begin(HtmlWriter html, ShopFrame frame, string title)
    {
        Layout.Begin(html, frame, new PageHead(title, "", null) { IsCheckout = true });
        html.Write($"<h1>{title}</h1>");
    }

    private static Fragment Back(string back) =>
        back.Length == 0 ? default : Fragment.Of($"""<input type="hidden" name="back" value="{back}">""");

    private static void Field(HtmlWriter html, string name, string label, string value, string? problem, Fragment attributes)
    {
        var wrong = Fragment.If(problem is not null, Fragment.Of($""" aria-invalid="true" aria-describedby="{name}-error" """));
        html.Write($"""<label class="field"><span>{label}</span><input name="{name}" value="{value}" {attributes}{wrong}>""");
        if (problem is not null)
        {
            html.Write($"""<span class="error" id="{name}-error" role="alert">{problem}</span>""");
        }

        html.Raw("</label>"u8);
    }
}
