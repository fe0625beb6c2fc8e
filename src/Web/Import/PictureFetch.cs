using System.Net;
using Dukaan.Silo.Webhooks;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Import;

/// <summary>
/// Fetches pictures from the addresses in files, and stores them. Only addresses of the public internet are connected to, however a name
/// resolves or a redirect leads; size, kind and pixels are checked as with uploads. A picture of this site is taken from its store.
/// </summary>
internal sealed class PictureFetch : IDisposable
{
    private const int MaxRedirects = 4;
    private const int MaxTries = 3;
    private const int MaxLink = 2_000;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly PictureUploads _uploads;
    private readonly IPictureStore _store;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;

    /// <param name="anyAddress">Also addresses that are not public: in development.</param>
    public PictureFetch(PictureUploads uploads, IPictureStore store, TimeProvider time, bool anyAddress)
    {
        (_uploads, _store, _time) = (uploads, store, time);
        // No proxy, which would resolve the name again.
        var handler = new SocketsHttpHandler
        {
            MaxAutomaticRedirections = MaxRedirects,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxConnectionsPerServer = 8,
            MaxResponseHeadersLength = 16,
            ConnectCallback = (context, cancellation) => PublicConnection.Open(context.DnsEndPoint, anyAddress, cancellation),
        };
        _http = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("Dukaan-Import/1");
        _http.DefaultRequestHeaders.Accept.ParseAdd("image/*");
    }

    /// <summary>The id of the stored picture, or why there is none.</summary>
    /// <param name="hosts">The hosts of the same import.</param>
    public async Task<Result<string>> Fetch(string storeId, string link, PictureHosts hosts, CancellationToken cancellation)
    {
        if (
            link.Length > MaxLink
            || !Uri.TryCreate(link, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.UserInfo.Length > 0
        )
        {
            return Error.Invalid("pictures", "picture-link", "This is no address of a picture. Write it with https://.");
        }

        try
        {
            if (await Own(storeId, address, cancellation) is { } own)
            {
                return own;
            }
        }
        catch (PicturesAwayException)
        {
            return NotFetched("the store of pictures cannot be reached");
        }

        for (var tried = 1; ; tried++)
        {
            if (hosts.IsSlow(address))
            {
                return NotFetched("its host did not answer in time, again and again");
            }

            var (result, again) = await Try(storeId, address, hosts, cancellation);
            if (result.Ok || !again || tried == MaxTries)
            {
                return result;
            }

            await Task.Delay(Pause * tried, _time, cancellation);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The picture of a store here that an address may mean; null: none. A host of the site has several names.</summary>
    public static PictureName? Served(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.AbsolutePath.Split('/') is ["", "pictures", var owner, var id, var file]
            ? PictureName.Parse(owner, id, file)
            : null;

    private async Task<(Result<string> Result, bool Again)> Try(
        string storeId,
        Uri address,
        PictureHosts hosts,
        CancellationToken cancellation
    )
    {
        using var deadline = new CancellationTokenSource(Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                hosts.Note(address, timedOut: false);
                var passing = response.StatusCode is >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests;
                return (NotFetched($"it answered {(int)response.StatusCode}"), passing);
            }

            if (response.Content.Headers.ContentLength > PictureLimits.MaxBytes)
            {
                return (Refused(PictureError.TooLarge), false);
            }

            await using var content = await response.Content.ReadAsStreamAsync(either.Token);
            var upload = await _uploads.Add(storeId, content, either.Token);
            hosts.Note(address, timedOut: upload.Error is PictureError.TooSlow);
            return upload.Id is { } id
                ? (id, false)
                : (Refused(upload.Error!.Value), upload.Error is PictureError.Busy or PictureError.TooMany or PictureError.TooSlow);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            hosts.Note(address, timedOut: true);
            return (NotFetched($"no answer in {Timeout.TotalSeconds} seconds"), true);
        }
        catch (HttpRequestException e) when (e.InnerException is AddressNotPublicException)
        {
            return (NotFetched("it is not on the public internet"), false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or PicturesAwayException)
        {
            return (NotFetched("it cannot be reached"), true);
        }
    }

    /// <summary>A picture that this site serves, such as of an earlier export; null: it is none.</summary>
    private async Task<Result<string>?> Own(string storeId, Uri address, CancellationToken cancellation)
    {
        if (Served(address.AbsoluteUri) is not { StoreId: var owner, PictureId: var id })
        {
            return null;
        }

        if (owner == storeId && await _store.Contains(storeId, id, cancellation))
        {
            return id;
        }

        var largest = new PictureName(owner, id, PictureRendition.Widths[^1], PictureFormat.Jpeg);
        await using var picture = await _store.Open(largest, cancellation);
        if (picture is null || (await _uploads.Add(storeId, picture, cancellation)).Id is not { } stored)
        {
            return null;
        }

        return stored;
    }

    private static Error NotFetched(string why) => Error.Invalid("pictures", "picture-fetch", $"This picture could not be fetched: {why}.");

    private static Error Refused(PictureError error) => Error.Invalid("pictures", "picture-refused", PictureProblems.Describe(error));
}
