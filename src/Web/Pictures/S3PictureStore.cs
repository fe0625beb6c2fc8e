using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Dukaan.Values;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Pictures in a bucket that all regions may share: <c>pictures/{storeId}/{pictureId}/{width}.{webp|jpg}</c>, each with its SHA-256, type
/// and lifetime, so that a CDN may read the bucket itself. The last file of a picture is written last: where it is, all are. An empty
/// object <c>unused/{storeId}/{pictureId}</c> notes since when a picture is unused.
/// </summary>
public sealed class S3PictureStore : IPictureArchive, IDisposable
{
    private const string Files = "pictures/";
    private const string Notes = "unused/";
    private const string Digest = "sha256";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly AmazonS3Client _client;
    private readonly string _bucket;

    public S3PictureStore(S3PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _bucket = options.Bucket;
        var config = new AmazonS3Config
        {
            Timeout = Timeout,
            MaxErrorRetry = 2,
            // Services other than Amazon's do not know its newer checksums, nor a host for each bucket.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            ForcePathStyle = options.Endpoint is not null,
        };
        if (options.Endpoint is { } endpoint)
        {
            (config.ServiceURL, config.AuthenticationRegion) = (endpoint.ToString(), options.Region);
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
        }

        _client = options is { Key: { } key, Secret: { } secret }
            ? new AmazonS3Client(new BasicAWSCredentials(key, secret), config)
            : new AmazonS3Client(config);
    }

    public async Task<bool> Contains(string storeId, string pictureId, CancellationToken cancellation)
    {
        if (!Ids.IsId(storeId) || !Ids.IsId(pictureId))
        {
            return false;
        }

        await MarkUsed(storeId, pictureId, cancellation);
        return await Has(Files + PictureName.All(storeId, pictureId).Last().Key, cancellation);
    }

    public async Task Keep(string storeId, string pictureId, IReadOnlyList<PictureRendition> renditions, CancellationToken cancellation)
    {
        if (!Ids.IsId(storeId) || !Ids.IsId(pictureId))
        {
            throw new ArgumentException("Not a store's and a picture's id.");
        }

        var last = PictureName.All(storeId, pictureId).Last();
        var files = renditions
            .Select(each => (Name: new PictureName(storeId, pictureId, each.Width, each.Format), each.Bytes))
            .ToLookup(each => each.Name == last);
        await Task.WhenAll(files[false].Select(each => Write(each.Name, each.Bytes, cancellation)));
        await Write(files[true].Single().Name, files[true].Single().Bytes, cancellation);
    }

    public async Task<Stream?> Open(PictureName name, CancellationToken cancellation) =>
        await Read(name, cancellation) is { } read ? new MemoryStream(read.Bytes, writable: false) : null;

    /// <summary>The bytes of a file; null: there is none.</summary>
    /// <exception cref="PicturesAwayException">The bucket cannot be reached, or what came does not have its hash.</exception>
    internal Task<PulledPicture?> Read(PictureName name, CancellationToken cancellation) =>
        Try(
            async () =>
            {
                using var response = await _client.GetObjectAsync(_bucket, Files + name.Key, cancellation);
                if (response.ContentLength > PictureLimits.MaxRendered)
                {
                    throw new PicturesAwayException($"The object {name.Key} is too large for a picture.");
                }

                var bytes = new byte[response.ContentLength];
                await response.ResponseStream.ReadExactlyAsync(bytes, cancellation);
                var digest = response.Metadata[Digest];
                return digest is null || digest == Hash(bytes)
                    ? new PulledPicture(bytes, IsVerified: digest is not null)
                    : throw new PicturesAwayException($"The object {name.Key} does not have its hash.");
            },
            cancellation
        );

    public async IAsyncEnumerable<string> Stores([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var page in List(Files, "/", cancellation))
        {
            foreach (var folder in page.CommonPrefixes ?? [])
            {
                if (folder[Files.Length..].TrimEnd('/') is var id && Ids.IsId(id))
                {
                    yield return id;
                }
            }
        }
    }

    public async IAsyncEnumerable<string> Pictures(string storeId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var page in List($"{Files}{storeId}/", null, cancellation))
        {
            foreach (var file in page.S3Objects ?? [])
            {
                if (
                    file.Key[Files.Length..].Split('/') is [_, var pictureId, _]
                    && Ids.IsId(pictureId)
                    && file.Key == Files + PictureName.All(storeId, pictureId).Last().Key
                )
                {
                    yield return pictureId;
                }
            }
        }
    }

    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> Unused(string storeId, CancellationToken cancellation)
    {
        var notes = new Dictionary<string, DateTimeOffset>();
        await foreach (var page in List($"{Notes}{storeId}/", null, cancellation))
        {
            foreach (var note in page.S3Objects ?? [])
            {
                notes[note.Key[(note.Key.LastIndexOf('/') + 1)..]] = note.LastModified ?? DateTimeOffset.MaxValue;
            }
        }

        return notes;
    }

    public async Task MarkUnused(string storeId, string pictureId, CancellationToken cancellation)
    {
        if (!await Has(NoteOf(storeId, pictureId), cancellation))
        {
            await Put(new PutObjectRequest { Key = NoteOf(storeId, pictureId) }, [], cancellation);
        }
    }

    public Task MarkUsed(string storeId, string pictureId, CancellationToken cancellation) =>
        Delete(NoteOf(storeId, pictureId), cancellation);

    /// <inheritdoc/>
    /// <remarks>
    /// S3 cannot delete on a condition: who names the picture between the look at the note and the deletion, some milliseconds, names one
    /// that is gone.
    /// </remarks>
    public async Task<bool> DeleteUnused(string storeId, string pictureId, CancellationToken cancellation)
    {
        if (!await Has(NoteOf(storeId, pictureId), cancellation))
        {
            return false;
        }

        // The last file first: without it, the picture does not count as stored.
        foreach (var name in PictureName.All(storeId, pictureId).Reverse())
        {
            await Delete(Files + name.Key, cancellation);
        }

        await Delete(NoteOf(storeId, pictureId), cancellation);
        return true;
    }

    public void Dispose() => _client.Dispose();

    private Task Write(PictureName name, byte[] bytes, CancellationToken cancellation)
    {
        var request = new PutObjectRequest { Key = Files + name.Key, ContentType = name.ContentType };
        request.Headers.CacheControl = PictureEndpoints.ForEver;
        request.Metadata[Digest] = Hash(bytes);
        return Put(request, bytes, cancellation);
    }

    private async Task Put(PutObjectRequest request, byte[] bytes, CancellationToken cancellation)
    {
        request.BucketName = _bucket;
        request.UseChunkEncoding = false; // the whole body is signed by its hash, so the service refuses a damaged one
        await Try(
            async () =>
            {
                request.InputStream = new MemoryStream(bytes, writable: false);
                await _client.PutObjectAsync(request, cancellation);
                return request;
            },
            cancellation
        );
    }

    private async Task<bool> Has(string key, CancellationToken cancellation) =>
        await Try(() => _client.GetObjectMetadataAsync(_bucket, key, cancellation), cancellation) is not null;

    private async Task Delete(string key, CancellationToken cancellation) =>
        await Try(() => _client.DeleteObjectAsync(_bucket, key, cancellation), cancellation);

    private async IAsyncEnumerable<ListObjectsV2Response> List(
        string prefix,
        string? delimiter,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var request = new ListObjectsV2Request
        {
            BucketName = _bucket,
            Prefix = prefix,
            Delimiter = delimiter,
        };
        do
        {
            var page = await Try(() => _client.ListObjectsV2Async(request, cancellation), cancellation)
                ?? throw new PicturesAwayException($"There is no bucket '{_bucket}'.");
            yield return page;
            request.ContinuationToken = page.NextContinuationToken;
        } while (request.ContinuationToken is { Length: > 0 });
    }

    private static async Task<T?> Try<T>(Func<Task<T>> call, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await call();
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
        {
            return null;
        }
        catch (Exception e)
            when (e is AmazonClientException or AmazonServiceException or HttpRequestException
                || (e is IOException and not PicturesAwayException)
                || (e is OperationCanceledException && !cancellation.IsCancellationRequested)
            )
        {
            throw new PicturesAwayException($"The object store does not answer: {e.Message}", e);
        }
    }

    private static string NoteOf(string storeId, string pictureId) => $"{Notes}{storeId}/{pictureId}";

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
