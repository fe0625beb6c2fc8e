using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>The parts of an order's page with which a shopper reviews what they got. Their fields belong to the page's one form.</summary>
internal static class ReviewForm
{
    /// <summary>The most lines of an order.</summary>
    public const int MaxLines = 50;

    private const int MaxStars = 5;

    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order, ReviewInput typed)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.Review))
        {
            return;
        }

        var texts = frame.Texts.Reviews;
        html.Write($"<h2>{texts.Write}</h2>");
        foreach (var line in order.Reviewable)
        {
            One(html, frame, order, line, typed.Line == line ? typed : ReviewInput.None);
        }
    }

    private static void One(HtmlWriter html, ShopFrame frame, OrderView order, int line, ReviewInput typed)
    {
        var (texts, bought) = (frame.Texts.Reviews, order.Lines[line - 1]);
        html.Write(
            $"""
            <details{Fragment.If(typed.Any, Open)}><summary>{bought.Title} {bought.Variant}</summary><label
             class="field"><span>{texts.Stars}</span><select form="steps" name="{ReviewInput.FieldOf(
                "stars",
                line
            )}"><option value=""></option>
            """
        );
        for (var stars = MaxStars; stars > 0; stars--)
        {
            html.Write($"""<option value="{stars}"{Fragment.If(typed.Stars == $"{stars}", Selected)}>{ReviewStars.Text(stars)}</option>""");
        }

        html.Write(
            $"""
            </select></label><label class="field"><span>{texts.Text}</span><textarea form="steps" name="{ReviewInput.FieldOf(
                "text",
                line
            )}" maxlength="1000" rows="3">{typed.Text}</textarea></label><label
             class="field"><span>{frame.Texts.Returns.Photo}</span><input form="steps" type="file" name="{ReviewInput.FieldOf(
                "photo",
                line
            )}" accept="image/*"></label>{(typed.Picture.Length == 0 ? default : Fragment.Of(
                $"<input form=\"steps\" type=\"hidden\" name=\"{ReviewInput.FieldOf("picture", line)}\" value=\"{typed.Picture}\">"
            ))}<button form="steps" type="submit"
             formaction="/o/{order.StatusToken}/review/{line}" formenctype="multipart/form-data" formnovalidate
             class="button quiet wide">{texts.Send}</button></details>
            """
        );
    }

    private static readonly Fragment Open = Fragment.Trusted(" open");
    private static readonly Fragment Selected = Fragment.Trusted(" selected");
}
