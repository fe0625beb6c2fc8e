using System.Text;
using Dukaan.Web.Work;

namespace Dukaan.Web.Pictures;

/// <summary>
/// The child process that decodes pictures, one after another. Input: uploads. Output, for each: what <see cref="Write"/> writes and <see
/// cref="Read"/> reads. Both as <see cref="Frames"/>.
/// </summary>
internal static class PictureChild
{
    /// <summary>The child's name on the command line.</summary>
    public const string Name = "pictures";

    /// <summary>The memory limit. A picture with the most pixels, interlaced, with 16 bits a channel, takes half of it.</summary>
    private const long MaxMemory = 1_000_000_000;

    /// <param name="input">The uploads.</param>
    /// <param name="output">The results.</param>
    /// <param name="computing">The limit of processor time for one picture.</param>
    public static void Serve(Stream input, Stream output, TimeSpan computing)
    {
        ChildLimits.Enter(MaxMemory);
        while (Frames.Read(input) is { } upload)
        {
            ChildLimits.ComputeAtMost(computing);
            Write(output, PictureProcessor.Process(upload));
            output.Flush();
        }
    }

    /// <summary>Reads the child's output about one upload. The child is not trusted to write it correctly.</summary>
    /// <exception cref="InvalidDataException">The output is malformed.</exception>
    /// <exception cref="EndOfStreamException">The output ended early.</exception>
    public static async Task<PictureRendering> Read(Stream output, CancellationToken cancellation)
    {
        var bytes = await Frames.Read(output, PictureLimits.MaxRendered, cancellation);
        using var from = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var (error, detail, count) = (from.ReadInt32(), from.ReadString(), from.ReadInt32());
        var renditions = new List<PictureRendition>();
        for (var i = 0; i < count; i++)
        {
            renditions.Add(new PictureRendition(from.ReadInt32(), (PictureFormat)from.ReadInt32(), from.ReadBytes(from.ReadInt32())));
        }

        return new PictureRendering(renditions, error < 0 ? null : (PictureError)error, detail);
    }

    private static void Write(Stream to, PictureRendering rendering)
    {
        using var whole = new MemoryStream();
        using var one = new BinaryWriter(whole, Encoding.UTF8);
        one.Write(rendering.Error is { } error ? (int)error : -1);
        one.Write(rendering.Detail ?? "");
        one.Write(rendering.Renditions.Count);
        foreach (var rendition in rendering.Renditions)
        {
            one.Write(rendition.Width);
            one.Write((int)rendition.Format);
            one.Write(rendition.Bytes.Length);
            one.Write(rendition.Bytes);
        }

        one.Flush();
        Frames.Write(to, whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }
}
