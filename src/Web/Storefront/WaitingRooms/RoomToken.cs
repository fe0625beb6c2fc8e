using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>
/// What a shopper keeps of a waiting room: their number in the line, or once they came in the same number as a pass. It is signed with the
/// secret of that shop's line, so nobody else's number can be made up, and a token of one shop is worth nothing in another.
/// </summary>
/// <param name="IsIn">Whether its holder came in.</param>
/// <param name="Round">The round of the line.</param>
/// <param name="Number">The number in the order of arrival; 0: who was in a checkout when the line began.</param>
/// <param name="At">When it was made, in seconds since 1970.</param>
internal readonly record struct RoomToken(bool IsIn, int Round, long Number, long At)
{
    private const int Signed = 1 + 4 + 8 + 8;
    private const int Signature = 16;
    private const int Length = Signed + Signature;
    private const int MaxText = 60;

    /// <summary>The token as text, for a cookie or a header.</summary>
    /// <param name="storeId">The shop's store id.</param>
    /// <param name="secret">The secret of its line.</param>
    public string Text(string storeId, ReadOnlySpan<byte> secret)
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes[0] = IsIn ? (byte)2 : (byte)1;
        BinaryPrimitives.WriteInt32BigEndian(bytes[1..], Round);
        BinaryPrimitives.WriteInt64BigEndian(bytes[5..], Number);
        BinaryPrimitives.WriteInt64BigEndian(bytes[13..], At);
        Sign(bytes[..Signed], storeId, secret, bytes[Signed..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a token; false: it is none of this shop's.</summary>
    public static bool TryRead(string? text, string storeId, ReadOnlySpan<byte> secret, out RoomToken token)
    {
        token = default;
        Span<byte> bytes = stackalloc byte[MaxText];
        if (
            text is not { Length: > 0 and <= MaxText }
            || !Base64Url.IsValid(text)
            || !Base64Url.TryDecodeFromChars(text, bytes, out var written)
            || written != Length
            || bytes[0] is not (1 or 2)
        )
        {
            return false;
        }

        Span<byte> signature = stackalloc byte[Signature];
        Sign(bytes[..Signed], storeId, secret, signature);
        if (!CryptographicOperations.FixedTimeEquals(signature, bytes[Signed..Length]))
        {
            return false;
        }

        token = new RoomToken(
            bytes[0] == 2,
            BinaryPrimitives.ReadInt32BigEndian(bytes[1..]),
            BinaryPrimitives.ReadInt64BigEndian(bytes[5..]),
            BinaryPrimitives.ReadInt64BigEndian(bytes[13..])
        );
        return true;
    }

    private static void Sign(ReadOnlySpan<byte> what, string storeId, ReadOnlySpan<byte> secret, Span<byte> signature)
    {
        Span<byte> input = stackalloc byte[Signed + 128];
        what.CopyTo(input);
        var length = Signed + Encoding.ASCII.GetBytes(storeId.AsSpan(0, Math.Min(storeId.Length, 128)), input[Signed..]);
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, input[..length], whole);
        whole[..Signature].CopyTo(signature);
    }
}
