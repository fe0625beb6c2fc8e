namespace Dukaan.Web.Pictures;

/// <summary>The bytes of a pulled file.</summary>
/// <param name="Bytes">All of them.</param>
/// <param name="IsVerified">Whether they have the hash that their origin says; others are served and not kept.</param>
internal sealed record PulledPicture(byte[] Bytes, bool IsVerified);
