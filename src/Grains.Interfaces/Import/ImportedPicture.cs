namespace Dukaan.Import;

/// <summary>A picture that was fetched for a product.</summary>
/// <param name="Link">The SHA-256 of its address, in hexadecimal digits.</param>
/// <param name="PictureId">The stored picture.</param>
[GenerateSerializer, Immutable, Alias("imported-picture")]
public sealed record ImportedPicture(string Link, string PictureId);
