using Dukaan.Web.Http;
using Dukaan.Web.Regions;

namespace Dukaan.Web.Tests.Regions;

/// <summary>A signed body is given whole or not at all, however it is read.</summary>
public sealed class SignedBodyTests
{
    private static readonly Problem Other = new(403, "other", "Not what was signed.");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(7, 2)]
    [InlineData(100, 3)]
    [InlineData(100, 1_000)]
    public async Task What_was_signed_comes_as_it_was_sent(int length, int buffer)
    {
        var sent = new byte[length];
        new Random(length).NextBytes(sent);
        using var body = new SignedBody(new MemoryStream(sent), SignedCalls.Hash(sent), Other);

        Assert.Equal(sent, await Read(body, buffer));
        Assert.Equal(0, await body.ReadAsync(new byte[1]));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(7, 8)]
    [InlineData(100, 3)]
    public async Task The_last_byte_of_another_never_comes(int length, int buffer)
    {
        var read = new List<byte>();
        using var body = new SignedBody(new MemoryStream(new byte[length]), SignedCalls.Hash([1]), Other);

        await Assert.ThrowsAsync<ErrorException>(() => Read(body, buffer, read));
        Assert.True(read.Count < length, "Who was given all of it would act on it.");
    }

    private static async Task<byte[]> Read(SignedBody body, int size, List<byte>? read = null)
    {
        read ??= [];
        var buffer = new byte[size];
        for (int count; (count = await body.ReadAsync(buffer)) > 0; )
        {
            read.AddRange(buffer[..count]);
        }

        return [.. read];
    }
}
