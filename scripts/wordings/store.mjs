/** The wordings of the law by file, once the file of words is there. */
let words;

export const fill = (loaded) => {
  words = loaded;
};

class Wording {
  constructor(file, index) {
    this.file = file;
    this.index = index;
  }

  get found() {
    if (!words) throw new Error("The words of the law are not loaded.");
    return words[this.file][this.index];
  }

  get ru() {
    return this.found.ru;
  }

  get kk() {
    return this.found.kk;
  }

  get en() {
    return this.found.en;
  }

  get officialKk() {
    return this.found.officialKk;
  }
}

/** The wordings of a file of the law, which are looked up when they are read. */
export const wordingsOf = (file) => (index) => new Wording(file, index);
