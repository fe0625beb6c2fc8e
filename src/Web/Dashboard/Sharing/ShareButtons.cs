using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Sharing;

/// <summary>Buttons to copy or send the shop's link.</summary>
internal static class ShareButtons
{
    public static Fragment Of(SellerContext seller)
    {
        var text = seller.Texts.Home.ShareText(seller.Shop.Name, seller.Link);
        return Fragment.Of(
            $"""
            <div class="copy"><input id="link" value="{seller.Link}" readonly
             aria-label="{seller.Texts.Home.YourLink}"><button class="btn quiet js-only" type="button" data-copy="link">{
                 seller.Texts.Common.Copy}</button></div>
            <a class="btn wa big" href="https://wa.me/?text={text:url}" target="_blank" rel="noopener">{Icons.Chat}{
                seller.Texts.Home.ShareOnWhatsApp}</a>
            <button class="btn quiet big" type="button" data-share="{seller.Link}" data-share-text="{text}"
             hidden>{Icons.Share}{seller.Texts.Home.ShareOther}</button>
            """
        );
    }
}
