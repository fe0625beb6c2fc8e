using System.Security.Cryptography;
using Dukaan.Silo.Regions;

namespace Dukaan.Web.Tests.Regions;

/// <summary>Signs requests as another region does, or nearly so.</summary>
internal static class SignedCalls
{
    public static HttpRequestMessage Sign(
        this HttpRequestMessage request,
        string secret,
        DateTimeOffset now,
        RegionCall call,
        Guid? once = null
    )
    {
        request.Headers.Add(RegionSignature.Region, call.From);
        request.Headers.Add(RegionSignature.Header, RegionSignature.Sign(secret, now, once ?? Guid.NewGuid(), call));
        request.Headers.TryAddWithoutValidation(RegionSignature.Client, call.Client);
        request.Headers.Add(RegionSignature.Body, call.BodyHash);
        return request;
    }

    public static string Hash(byte[] body) => Convert.ToHexStringLower(SHA256.HashData(body));
}
