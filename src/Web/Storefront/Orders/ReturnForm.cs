using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>The part of an order's page with which a shopper asks to return something. Its fields belong to the page's one form.</summary>
internal static class ReturnForm
{
    public static void Write(HtmlWriter html, ShopFrame frame, OrderView order, ReturnInput typed, ImmutableArray<ExchangeOffer> offers)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.AskReturn))
        {
            return;
        }

        var texts = frame.Texts.Returns;
        html.Write($"""<details{Fragment.If(typed.Any, Open)}><summary>{texts.Ask}</summary><fieldset><legend>{texts.Pieces}</legend>""");
        for (var i = 0; i < order.Lines.Length; i++)
        {
            if (order.Returnable[i] > 0)
            {
                Line(html, order.Lines[i], i + 1, typed);
            }
        }

        html.Write(
            $"""
            </fieldset><label class="field"><span>{texts.Why}</span><input form="steps" name="why" value="{typed.Why}" maxlength="300"
             autocomplete="off"></label>
            """
        );
        Exchange(html, texts.Want, texts.Money, texts.InsteadOf, typed, offers);
        html.Write(
            $"""<label class="field"><span>{texts.Photo}</span><input form="steps" type="file" name="photo" accept="image/*"></label>"""
        );
        if (typed.Picture.Length > 0)
        {
            html.Write(
                $"""
                <input form="steps" type="hidden" name="picture" value="{typed.Picture}"><img src="{PictureUrls.Of(
                    order.StoreId,
                    typed.Picture,
                    320,
                    PictureFormat.Webp
                )}" width="120" height="120" alt="{texts.Photo}">
                """
            );
        }

        html.Write(
            $"""
            <button form="steps" type="submit" formaction="/o/{order.StatusToken}/ask-return" formenctype="multipart/form-data"
             formnovalidate class="button quiet wide">{texts.Send}</button></details>
            """
        );
    }

    private static void Line(HtmlWriter html, OrderLine line, int number, ReturnInput typed) =>
        html.Write(
            $"""
            <label class="field"><span>{line.Title} {line.Variant}</span><input form="steps" name="{ReturnInput.FieldOf(
                number
            )}" inputmode="numeric" maxlength="9" autocomplete="off" value="{typed.Pieces.GetValueOrDefault(
                number,
                "0"
            )}"></label>
            """
        );

    private static void Exchange(
        HtmlWriter html,
        string want,
        string money,
        string instead,
        ReturnInput typed,
        ImmutableArray<ExchangeOffer> offers
    )
    {
        if (offers.IsEmpty)
        {
            return;
        }

        html.Write($"""<label class="field"><span>{want}</span><select form="steps" name="variantId"><option value="">{money}</option>""");
        foreach (var offer in offers)
        {
            html.Write(
                $"""
                <option value="{offer.VariantId}"{Fragment.If(offer.VariantId == typed.VariantId, Selected)}>{ShopTexts.Fill(
                    instead,
                    offer.Name
                )}</option>
                """
            );
        }

        html.Raw("</select></label>"u8);
    }

    private static readonly Fragment Open = Fragment.Trusted(" open");
    private static readonly Fragment Selected = Fragment.Trusted(" selected");
}
