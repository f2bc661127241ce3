/** A sentence is whole: nothing missing that the check should have handed over, and no space or stop too many. */
export const blemish = /undefined|null|\{|“”|""|《》| {2}|。。|：。|，，|^[：:，, ]/;
