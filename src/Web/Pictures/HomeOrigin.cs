using System.Collections.Concurrent;
using Dukaan.Regions;
using Dukaan.Silo.Regions;

namespace Dukaan.Web.Pictures;

/// <summary>Pulls pictures of shops whose home is another region from there.</summary>
/// <param name="publicHost">The host of the site, as shoppers know it; null: unknown.</param>
internal sealed class HomeOrigin(HomeRegions regions, RegionClient client, string? publicHost, TimeProvider time) : IPictureOrigin
{
    /// <summary>How long a home that did not answer is not asked, so that a page full of pictures does not wait for each.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, long> _away = new(StringComparer.Ordinal);

    public string Name => "home";

    public async Task<PulledPicture?> Pull(PictureName name)
    {
        var home = regions.Here;
        try
        {
            home = await regions.HomeOf(name.StoreId);
            if (home is null || home == regions.Here)
            {
                return null;
            }

            if (_away.TryGetValue(home, out var since) && time.GetElapsedTime(since) < Pause)
            {
                throw new PicturesAwayException($"Region {home} did not answer a moment ago.");
            }

            var path = $"{PictureUrls.Root}/{name.Key}";
            var file = await client.Download(home, path, PictureLimits.MaxRendered);
            if (file is null && publicHost is not null)
            {
                // The release before serves pictures on the site's own host only.
                file = await client.Download(home, path, PictureLimits.MaxRendered, $"127.0.0.1 https {publicHost}");
            }

            _away.TryRemove(home, out _);
            return file is null ? null : new PulledPicture(file.Bytes, file.IsVerified);
        }
        catch (RegionAwayException e)
        {
            if (home is not null)
            {
                _away[home] = time.GetTimestamp();
            }

            throw new PicturesAwayException(e.Message, e);
        }
    }
}
