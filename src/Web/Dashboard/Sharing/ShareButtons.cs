using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Sharing;

/// <summary>Buttons to copy or send the shop's link.</summary>
internal static class ShareButtons
{
    public static Fragment Of(SellerContext seller)
    {
        var text = $"{seller.Shop.Name} is online. Order here: {seller.Link}";
        return Fragment.Of(
            $"""
            <div class="copy"><input id="link" value="{seller.Link}" readonly
             aria-label="Your shop's link"><button class="btn quiet js-only" type="button" data-copy="link">Copy</button></div>
            <a class="btn wa big" href="https://wa.me/?text={text:url}" target="_blank" rel="noopener">{Icons.Chat}Share on WhatsApp</a>
            <button class="btn quiet big" type="button" data-share="{seller.Link}" data-share-text="{text}"
             hidden>{Icons.Share}Share another way</button>
            """
        );
    }
}
