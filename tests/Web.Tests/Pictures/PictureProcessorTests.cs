using System.Text;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Tests.Pictures;

public class PictureProcessorTests
{
    [Fact]
    public void A_photo_becomes_webp_and_jpeg_at_three_widths()
    {
        var renditions = Accepted(TestPictures.Jpeg(2000, 1500));

        Assert.Equal(
            [
                (320, PictureFormat.Webp),
                (320, PictureFormat.Jpeg),
                (640, PictureFormat.Webp),
                (640, PictureFormat.Jpeg),
                (1280, PictureFormat.Webp),
                (1280, PictureFormat.Jpeg),
            ],
            renditions.Select(r => (r.Width, r.Format)).Order()
        );
        foreach (var rendition in renditions)
        {
            var (width, height, _) = Look(rendition, 0.5, 0.5);
            Assert.Equal((rendition.Width, rendition.Width * 3 / 4), (width, height));
        }
    }

    [Fact]
    public void A_small_picture_is_never_enlarged()
    {
        var renditions = Accepted(TestPictures.Jpeg(400, 300));

        Assert.Equal([320, 320, 400, 400, 400, 400], renditions.Select(r => Look(r, 0.5, 0.5).Width).Order());
    }

    [Theory]
    [InlineData("pngsave_buffer", "")]
    [InlineData("pngsave_buffer", "interlace=true")]
    [InlineData("webpsave_buffer", "Q=90")]
    [InlineData("webpsave_buffer", "lossless=true")]
    [InlineData("gifsave_buffer", "")]
    [InlineData("jpegsave_buffer", "interlace=true")]
    public void Every_kind_of_picture_we_promise_is_taken(string saver, string options)
    {
        foreach (var rendition in Accepted(TestPictures.Encoded(saver, options, 800, 600)))
        {
            AssertRed(Look(rendition, 0.25, 0.5).At);
            AssertBlue(Look(rendition, 0.75, 0.5).At);
        }
    }

    /// <summary>Some machines cannot make one to test with: the encoders are packages of their own.</summary>
    [Theory]
    [InlineData("hevc")]
    [InlineData("av1")]
    public void A_photo_as_phones_keep_it_is_taken(string compression)
    {
        byte[] photo;
        try
        {
            photo = TestPictures.Encoded("heifsave_buffer", $"compression={compression}", 800, 600);
        }
        catch (NetVips.VipsException)
        {
            return;
        }

        foreach (var rendition in Accepted(photo))
        {
            AssertRed(Look(rendition, 0.25, 0.5).At);
            AssertBlue(Look(rendition, 0.75, 0.5).At);
        }
    }

    [Theory]
    [InlineData(600, 400)]
    [InlineData(4000, 3000)]
    public void A_photo_taken_sideways_is_turned_upright(int storedWidth, int storedHeight)
    {
        var renditions = Accepted(TestPictures.JpegTakenSidewaysInMumbai(storedWidth, storedHeight));

        foreach (var rendition in renditions)
        {
            var (width, height, top) = Look(rendition, 0.5, 0.25);
            Assert.True(height > width, $"{width}×{height} still lies on its side.");
            Assert.Equal(Math.Min(rendition.Width, storedHeight), width);
            AssertRed(top);
            AssertBlue(Look(rendition, 0.5, 0.75).At);
        }
    }

    [Fact]
    public void Where_and_with_what_a_photo_was_taken_is_gone()
    {
        var photo = TestPictures.JpegTakenSidewaysInMumbai(800, 600);
        Assert.True(Contains(photo, "Exif") && Contains(photo, "DUKAAN-CAMERA-7"), "The test's photo has lost the metadata it is about.");

        foreach (var rendition in Accepted(photo))
        {
            // libvips 8.14 writes an EXIF block of its own into WebP: resolution and size, nothing of the photo's.
            foreach (var trace in (string[])["DUKAAN-CAMERA", "xmp", "XMP ", "ICCP", "ICC_PROFILE", "Photoshop"])
            {
                Assert.False(Contains(rendition.Bytes, trace), $"{rendition.Width} {rendition.Format} still contains {trace}.");
            }

            var exif = rendition.Bytes.AsSpan(Math.Max(0, rendition.Bytes.AsSpan().IndexOf("Exif\0\0"u8)));
            Assert.True(
                rendition.Format == PictureFormat.Jpeg
                    ? !Contains(rendition.Bytes, "Exif")
                    : exif.IndexOf((ReadOnlySpan<byte>)[0x25, 0x88, 4, 0]) < 0,
                $"{rendition.Width} {rendition.Format} still says where the photo was taken."
            );
        }
    }

    [Fact]
    public void Colours_of_a_wide_gamut_are_converted_not_relabelled()
    {
        // sRGB's red, as a phone stores it in Display-P3 numbers, is (234, 51, 35): without conversion it would come out pale.
        var photo = TestPictures.Encoded("jpegsave_buffer", "Q=95", 400, 300, profile: "p3");
        Assert.True(Contains(photo, "ICC_PROFILE"), "The test's photo has lost the profile it is about.");
        Assert.False(TestPictures.Look(photo, "jpegload_buffer", 0.25, 0.5).At.R > 245, "The test's photo is not in Display-P3 numbers.");
        var renditions = Accepted(photo);

        Assert.All(renditions, rendition => Assert.False(Contains(rendition.Bytes, "ICC_PROFILE"), "The profile is still there."));
        Assert.True(Look(renditions[0], 0.25, 0.5).At is { R: > 245, G: < 30, B: < 30 });
    }

    [Theory]
    [InlineData("cmyk")]
    [InlineData("b-w")]
    [InlineData("rgb16")]
    public void A_picture_in_another_colour_space_comes_out_in_srgb(string space)
    {
        var saver = space == "rgb16" ? "pngsave_buffer" : "jpegsave_buffer";
        var renditions = Accepted(TestPictures.Encoded(saver, "", 400, 300, space));

        Assert.Equal(6, renditions.Count);
        var (r, g, b) = Look(renditions[0], 0.25, 0.5).At;
        Assert.True(space == "b-w" ? r == g && g == b : r > 150 && b < 90, $"{space} became {(r, g, b)}.");
    }

    [Theory]
    [InlineData("<!doctype html><script>alert(1)</script>")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>""")]
    [InlineData("""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>""")]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 'ephemeral:/tmp/x'")]
    [InlineData("II*\0tiff")]
    [InlineData("P6\n1 1\n255\n123")]
    [InlineData("x")]
    public void What_is_not_one_of_our_kinds_is_refused_whatever_it_calls_itself(string content) =>
        Assert.Equal(PictureError.NotAPicture, PictureProcessor.Process(Encoding.UTF8.GetBytes(content)).Error);

    [Fact]
    public void A_script_behind_a_pictures_signature_is_refused()
    {
        byte[] polyglot = [0xFF, 0xD8, 0xFF, .. "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8];

        Assert.Equal(PictureError.Damaged, PictureProcessor.Process(polyglot).Error);
    }

    [Fact]
    public void What_is_hidden_after_a_pictures_end_does_not_come_out_again()
    {
        byte[] polyglot = [.. TestPictures.Jpeg(400, 300), .. "<script>alert('hidden')</script>"u8];

        Assert.All(Accepted(polyglot), rendition => Assert.False(Contains(rendition.Bytes, "alert")));
    }

    [Theory]
    [InlineData(30_000, 30_000)]
    [InlineData(12_001, 1)]
    [InlineData(1, 12_001)]
    [InlineData(10_000, 5_001)]
    public void A_decompression_bomb_is_refused_by_its_header(uint width, uint height)
    {
        // Its pixels are missing: whoever tried to decode it would call it damaged.
        var bomb = TestPictures.PngThatClaims(width, height);

        Assert.Equal(PictureError.TooManyPixels, PictureProcessor.Process(bomb).Error);
    }

    [Fact]
    public void A_picture_just_inside_the_limits_is_judged_by_its_pixels() =>
        Assert.Equal(PictureError.Damaged, PictureProcessor.Process(TestPictures.PngThatClaims(10_000, 5_000)).Error);

    [Theory]
    [InlineData("jpegsave_buffer", "")]
    [InlineData("jpegsave_buffer", "interlace=true")]
    [InlineData("pngsave_buffer", "")]
    [InlineData("webpsave_buffer", "")]
    public void A_picture_that_ends_early_is_refused(string saver, string options)
    {
        var whole = TestPictures.Encoded(saver, options, 1000, 800);

        foreach (var part in (double[])[0.1, 0.5, 0.9])
        {
            Assert.Equal(PictureError.Damaged, PictureProcessor.Process(whole.AsMemory(0, (int)(whole.Length * part))).Error);
        }
    }

    [Fact]
    public void Noise_in_a_picture_never_takes_the_process_down()
    {
        var random = new Random(20_260_101);
        foreach (var saver in (string[])["jpegsave_buffer", "pngsave_buffer", "webpsave_buffer", "gifsave_buffer"])
        {
            var picture = TestPictures.Encoded(saver, "", 200, 150);
            for (var round = 0; round < 40; round++)
            {
                var noisy = picture.ToArray();
                for (var i = 0; i < 8; i++)
                {
                    noisy[random.Next(12, noisy.Length)] = (byte)random.Next(256);
                }

                var rendering = PictureProcessor.Process(noisy);
                Assert.True(rendering.Error is not null || rendering.Renditions.Count == 6, "Neither refused nor rendered whole.");
            }
        }
    }

    [Theory]
    [InlineData(2_646)]
    [InlineData(PictureLimits.MaxScans + 1)]
    public void A_JPEG_of_more_scans_than_any_encoder_makes_is_refused_unopened(int scans) =>
        Assert.Equal(PictureError.TooCostly, PictureProcessor.Process(TestPictures.JpegOfScans(1_024, 1_024, scans)).Error);

    [Fact]
    public void A_JPEG_of_as_many_scans_as_may_be_is_taken() => Accepted(TestPictures.JpegOfScans(1_024, 1_024, PictureLimits.MaxScans));

    [Theory]
    [InlineData("gifsave_buffer", "gifload_buffer")]
    [InlineData("webpsave_buffer", "webpload_buffer")]
    public void An_animation_goes_on_moving_as_WebP_and_its_first_frame_is_the_JPEG(string saver, string loader)
    {
        var animation = TestPictures.Animation(saver, 800, 600, 5);
        Assert.Equal((5, 600, 800), TestPictures.Frames(animation, loader));

        foreach (var rendition in Accepted(animation))
        {
            if (rendition.Format == PictureFormat.Webp)
            {
                var width = Math.Min(640, rendition.Width);
                Assert.Equal((5, width * 3 / 4, width), TestPictures.Frames(rendition.Bytes, "webpload_buffer"));
            }
            else
            {
                var (width, height, at) = Look(rendition, 0.5, 0.5);
                Assert.Equal(width * 3 / 4, height);
                Assert.True(at is { R: > 230, G: < 30 }, $"The first frame is red, this is {at}.");
            }
        }
    }

    [Theory]
    [InlineData(8, 8, PictureLimits.MaxFrames + 1)]
    [InlineData(2_000, 2_000, 13)]
    public void An_animation_that_is_too_long_or_too_large_is_refused_by_its_header(int width, int height, int frames) =>
        Assert.Equal(
            PictureError.AnimationTooLong,
            PictureProcessor.Process(TestPictures.Animation("gifsave_buffer", width, height, frames)).Error
        );

    [Fact]
    public void A_PNG_that_moves_is_refused_and_not_made_to_stand_still() =>
        Assert.Equal(PictureError.AnimationNotKept, PictureProcessor.Process(TestPictures.AnimatedPng()).Error);

    [Theory]
    [InlineData("pngsave_buffer")]
    [InlineData("webpsave_buffer")]
    [InlineData("gifsave_buffer")]
    public void What_was_cut_out_stands_on_a_clear_or_white_ground_never_on_black(string saver)
    {
        foreach (var rendition in Accepted(TestPictures.CutOut(saver, 900)))
        {
            var corner = TestPictures.Corner(
                rendition.Bytes,
                rendition.Format == PictureFormat.Webp ? "webpload_buffer" : "jpegload_buffer"
            );
            Assert.True(
                corner is [> 250, > 250, > 250] or [_, _, _, 0],
                $"{rendition.Width} {rendition.Format} has the corner {string.Join(',', corner)}."
            );
        }
    }

    [Fact]
    public void A_very_tall_picture_is_fitted_into_four_times_its_width()
    {
        var (width, height, _) = Look(Accepted(TestPictures.Jpeg(400, 8000)).First(r => r.Width == 320), 0.5, 0.5);

        Assert.Equal((64, 1280), (width, height));
    }

    private static IReadOnlyList<PictureRendition> Accepted(byte[] upload)
    {
        var rendering = PictureProcessor.Process(upload);
        Assert.True(rendering.Error is null, $"Refused: {rendering.Error} {rendering.Detail}");
        return rendering.Renditions;
    }

    private static (int Width, int Height, (byte R, byte G, byte B) At) Look(PictureRendition rendition, double x, double y) =>
        TestPictures.Look(rendition.Bytes, rendition.Format == PictureFormat.Webp ? "webpload_buffer" : "jpegload_buffer", x, y);

    private static void AssertRed((byte R, byte G, byte B) colour) =>
        Assert.True(colour is { R: > 200, G: < 60, B: < 60 }, $"Expected red, found {colour}.");

    private static void AssertBlue((byte R, byte G, byte B) colour) =>
        Assert.True(colour is { R: < 60, G: < 60, B: > 200 }, $"Expected blue, found {colour}.");

    private static bool Contains(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
}
