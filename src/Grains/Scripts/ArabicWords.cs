using System.Collections.Frozen;

namespace Dukaan.Scripts;

/// <summary>
/// Words and names that stand in the names of shops and products, with the vowels that the Arabic script leaves out, as people write them
/// in Latin letters. Arabic first, then Persian, then Urdu; ya and kaf as on an Arabic keyboard.
/// </summary>
internal static class ArabicWords
{
    private static readonly FrozenDictionary<string, string> Known = (
        "متجر matjar,دكان dukan,محل mahal,محلات mahalat,سوق souq,أسواق aswaq,بيت bayt,دار dar,ركن rukn,عالم alam,"
        + "مركز markaz,شركة sharika,مؤسسة muassasa,مكتبة maktaba,مطبخ matbakh,مطعم matam,مخبز makhbaz,مقهى maqha,"
        + "صيدلية saydaliya,ورشة warsha,معرض maarid,من min,في fi,مع maa,على ala,إلى ila,و wa,أم umm,أبو abu,ابن ibn,بن bin,"
        + "بنت bint,عبد abd,الله allah,حلويات halawiyat,حلوى halwa,حلو hulw,كعك kaak,كيك cake,خبز khubz,قهوة qahwa,"
        + "شاي shay,تمر tamr,تمور tumur,عسل asal,لحم lahm,سمك samak,خضار khudar,فواكه fawakih,بهارات baharat,"
        + "توابل tawabil,زيت zayt,زيتون zaytun,رز ruz,أرز aruz,حليب halib,لبن laban,جبن jubn,شوكولاتة shokolata,"
        + "عصير asir,ماء maa,ملح milh,سكر sukkar,ملابس malabis,أزياء azya,فستان fustan,فساتين fasatin,عباية abaya,"
        + "عبايات abayat,حجاب hijab,قميص qamis,ثوب thawb,بنطلون bantalun,حذاء hidha,أحذية ahdhiya,حقيبة haqiba,"
        + "حقائب haqaib,شنطة shanta,ساعة saa,ساعات saat,خاتم khatim,سوار siwar,ذهب dhahab,فضة fidda,مجوهرات mujawharat,"
        + "عطر itr,عطور utur,عود oud,بخور bakhur,مسك misk,هدية hadiya,هدايا hadaya,لعبة luba,ألعاب alab,كتاب kitab,"
        + "كتب kutub,قلم qalam,ورد ward,وردة warda,ورود wurud,زهور zuhur,زهرة zahra,شمعة shama,شموع shumu,سجاد sajjad,"
        + "أثاث athath,جلد jild,قطن qutn,حرير harir,هاتف hatif,جوال jawwal,أطفال atfal,بنات banat,رجال rijal,نساء nisa,"
        + "رجالي rijali,نسائي nisai,ولد walad,أحمر ahmar,أسود aswad,أبيض abyad,أزرق azraq,أخضر akhdar,أصفر asfar,"
        + "وردي wardi,بني bunni,جديد jadid,كبير kabir,صغير saghir,طازج tazij,عربي arabi,عربية arabiya,شرقي sharqi,"
        + "يدوي yadawi,يدوية yadawiya,جميل jamil,جميلة jamila,نور noor,نجمة najma,قمر qamar,شمس shams,سعادة saada,"
        + "فرح farah,حب hubb,قلب qalb,حياة hayat,دنيا dunya,أناقة anaqa,جمال jamal,ليلى layla,فاطمة fatima,محمد muhammad,"
        + "محمود mahmoud,أحمد ahmad,علي ali,حسن hasan,حسين hussein,عمر omar,عثمان uthman,خالد khalid,مريم maryam,"
        + "زينب zaynab,عائشة aisha,يوسف yusuf,إبراهيم ibrahim,سلمان salman,سلطان sultan,فهد fahd,سعود saud,سعد saad,"
        + "ناصر nasir,عبدالله abdullah,منى mona,هدى huda,لينا lina,دينا dina,هند hind,أسماء asmaa,نورة noura,ريم reem,"
        + "رحمة rahma,مصطفى mustafa,كريم karim,طارق tariq,سامي sami,هاني hani,وليد walid,مصر misr,القاهرة al-qahira,"
        + "دبي dubai,جدة jeddah,مكة makkah,الرياض riyadh,الكويت kuwait,قطر qatar,عمان oman,لبنان lubnan,بيروت beirut,"
        + "دمشق dimashq,بغداد baghdad,تونس tunis,المغرب al-maghrib,الجزائر al-jazair,فروشگاه forushgah,ليلا leila,گل gol,"
        + "گلها golha,لباس lebas,كيف kif,هنر honar,دست dast,خانه khane,زعفران zaferan,پسته peste,بازار bazar,چاي chay,"
        + "طلا tala,نقره noghre,فرش farsh,شيريني shirini,مغازه maghaze,تهران tehran,ايران iran,شيراز shiraz,كي ki,كا ka,"
        + "كے ke,كو ko,اور aur,ميں mein,گھر ghar,مٹھائي mithai,كپڑے kapre,كپڑا kapra,جوتے joote,چائے chai,"
        + "بريانى biryani,برياني biryani,زيور zewar,زيورات zewarat,سموسہ samosa,كتابيں kitabein,پھول phool,آم aam,"
        + "عائشہ aisha,فاطمہ fatima,پاكستان pakistan,لاہور lahore,كراچي karachi,اسلام islam,اردو urdu,نيا naya,"
        + "سستا sasta,قميض qameez,شلوار shalwar,دوپٹہ dupatta,مہندي mehndi"
    )
        .Split(',')
        .Select(each => each.Split(' '))
        .ToFrozenDictionary(each => each[0], each => each[1]);

    /// <summary>The word in Latin letters, or null.</summary>
    public static string? Find(string word) => Known.GetValueOrDefault(word);
}
