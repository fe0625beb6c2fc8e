using System.Collections.Concurrent;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Themes;
using NetVips;

namespace Dukaan.Web.Sharing;

/// <summary>
/// The pictures of products in link previews. One is drawn when it is asked for first, in its shop's turn, and kept by the hash of its
/// content, up to a limit. Thread-safe.
/// </summary>
internal sealed class SharePictures(IPictureStore store, PictureGate gate)
{
    private const long MaxBytes = 32L << 20;

    /// <summary>The widest rendition.</summary>
    private const int Source = 1_280;

    private readonly ConcurrentDictionary<string, byte[]> _kept = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>A JPEG; null: it cannot be drawn here, or too much is being drawn.</summary>
    public async Task<byte[]?> Find(string storeId, ShareCard card, CancellationToken cancellation)
    {
        var hash = card.Hash;
        if (_kept.TryGetValue(hash, out var known))
        {
            return known;
        }

        if (!ShareDrawing.IsAvailable)
        {
            return null;
        }

        using var turn = await gate.WaitForTurn(storeId, cancellation);
        if (turn.Error is not null)
        {
            return null;
        }

        if (_kept.TryGetValue(hash, out known))
        {
            return known;
        }

        byte[]? picture;
        try
        {
            picture = await Read(storeId, card.Picture, cancellation);
        }
        catch (PicturesAwayException)
        {
            return null; // drawn without it, the preview would be kept so
        }

        var drawn = await PictureProcessor.OnOwnThread(() => Draw(card, picture), cancellation);
        if (drawn is not null)
        {
            Keep(hash, drawn);
        }

        return drawn;
    }

    private void Keep(string hash, byte[] drawn)
    {
        if (_kept.TryAdd(hash, drawn) && Interlocked.Add(ref _bytes, drawn.Length) > MaxBytes)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }
    }

    private static byte[]? Draw(ShareCard card, byte[]? picture)
    {
        var background = Read(card.Background, Colour.White);
        var ink = background.Ink();
        var accent = Read(card.Accent, ink);
        try
        {
            return ShareDrawing.Draw(
                picture,
                card.Title,
                card.Price,
                card.Shop,
                Bands(background),
                Bands(ink),
                Bands(accent.Contrast(background) >= 3 ? accent : ink)
            );
        }
        catch (VipsException)
        {
            return null; // the preview shows the product's own picture
        }
    }

    private async Task<byte[]?> Read(string storeId, string? pictureId, CancellationToken cancellation)
    {
        if (
            pictureId is null
            || await store.Open(new PictureName(storeId, pictureId, Source, PictureFormat.Jpeg), cancellation) is not { } file
        )
        {
            return null;
        }

        await using (file)
        {
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory, cancellation);
            return memory.ToArray();
        }
    }

    private static Colour Read(string text, Colour otherwise) => Colour.TryParse(text, out var colour) ? colour : otherwise;

    private static double[] Bands(Colour colour) => [colour.Red, colour.Green, colour.Blue];
}
